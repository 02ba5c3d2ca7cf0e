export interface Step {
  readonly name: string;
  readonly command: readonly string[];
  readonly cores: 1 | 2;
  readonly counted?: boolean;
  readonly projects?: readonly string[];
  readonly rest?: boolean;
}
export const steps: readonly Step[];
export function promises(counted: readonly Step[]): Step;
