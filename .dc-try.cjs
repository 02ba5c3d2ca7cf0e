module.exports={forbidden:[{name:'no-circular',severity:'error',from:{},to:{circular:true}}],options:{tsPreCompilationDeps:true,doNotFollow:{path:'node_modules'},
 enhancedResolveOptions:{extensions:['.ts','.tsx','.mjs','.js','.json'],exportsFields:['exports'],conditionNames:['import','node','default','types']}, parser: process.env.P}};
