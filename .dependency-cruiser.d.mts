import type { IConfiguration, IForbiddenRuleType } from 'dependency-cruiser';

interface Layer {
  readonly why: string;
  readonly imports: readonly string[];
  readonly packages: readonly string[];
  readonly node?: boolean;
}

export const entryLayers: readonly string[];
export const layers: Readonly<Record<string, Layer>>;
export const folderOrder: Readonly<Record<string, readonly string[]>>;

declare const configuration: {
  forbidden: (IForbiddenRuleType & { name: string; comment: string })[];
  options: NonNullable<IConfiguration['options']> & {
    enhancedResolveOptions: { exportsFields: string[]; conditionNames: string[] };
  };
};
export default configuration;
