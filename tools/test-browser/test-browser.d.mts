export function findTestBrowser(): string | undefined;
export function prepareTestBrowser(): string;
