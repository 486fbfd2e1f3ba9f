export function userReadme(text: string, readPicture: (path: string) => string): string;
