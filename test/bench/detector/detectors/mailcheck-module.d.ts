declare module 'mailcheck' {
  interface Suggestion {
    readonly address: string;
    readonly domain: string;
    readonly full: string;
  }

  const mailcheck: {
    readonly defaultDomains: readonly string[];
    readonly defaultSecondLevelDomains: readonly string[];
    readonly defaultTopLevelDomains: readonly string[];
    suggest(
      email: string,
      domains: readonly string[],
      secondLevelDomains: readonly string[],
      topLevelDomains: readonly string[],
    ): Suggestion | false | undefined;
  };
  export default mailcheck;
}
