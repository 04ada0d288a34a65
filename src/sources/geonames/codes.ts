/** GeoNames `admin1` codes (FIPS) whose English name alone would mislead: the city of Almaty is not Almaty oblast; 08 is Baikonur, no oblast. */
export const oblastFromGeonames: Readonly<Record<string, string>> = { '02': 'KZ-75' };
