/** The entry points of what is bundled, for Node and for browsers. */
export const bundles: Readonly<Record<'node' | 'browser', readonly string[]>>;

/** The packages of which code is in a bundle. */
export function bundledPackages(): Promise<readonly BundledPackage[]>;

export interface BundledPackage {
  readonly name: string;
  readonly version: string;
  readonly license: string;
}
