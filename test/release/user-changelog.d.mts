export function userChangelog(text: string, version: string): string;
