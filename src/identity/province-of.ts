// The home region of an article in, the province that it tells of out.

/** First two digits of the code; undefined where there is none, or where the region is the country as a whole. */
export function provinceOf(region: string | undefined): string | undefined {
  const province = region?.slice(0, 2)
  return province === '10' ? undefined : province
}
