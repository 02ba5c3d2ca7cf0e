export function schedule<S extends { readonly cores: number }, R>(
  steps: readonly S[],
  play: (step: S, alone: boolean) => Promise<R>,
  mayStart?: (step: S) => boolean,
): Promise<R[]>;
