/** The page of the installed extension, made from the README of the repository. */

/** What only someone with the repository can use: set-up, the command line, links to its files. */
const repositoryOnly = /\n*<!-- repository -->[\s\S]*?<!-- end -->/g;

/**
 * The README as the installed extension shows it. VS Code shows pictures there from https and data
 * addresses only, and a relative link leads nowhere: the pictures are written into the page, and of a
 * link the words are left.
 *
 * @param text the README.
 * @param readPicture returns a picture of the repository as base64.
 */
export function userReadme(text, readPicture) {
  return text
    .replace(repositoryOnly, '')
    .replace(
      /!\[([^\]]*)\]\(([^):]+\.png)\)/g,
      (_, words, path) => `![${words}](data:image/png;base64,${readPicture(path)})`,
    )
    .replace(/(?<!!)\[([^\]]*)\]\((?![a-z]+:|#)[^)]+\)/g, '$1');
}
