export { WrongUse } from '../output/wrong-use.ts';
