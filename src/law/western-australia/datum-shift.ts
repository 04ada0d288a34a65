/** From GDA94 to GDA2020: the continent moved, the numbers of a place changed by 1.8 m (seven parameters, coordinate-frame rotation). */

/** GRS 80, the ellipsoid of both. */
const semiMajorMetres = 6_378_137;
const flattening = 1 / 298.257222101;
const eccentricitySquared = flattening * (2 - flattening);

/**
 * Translations in metres, rotations in seconds of arc, scale in parts per million. Commonly stated; they reproduce the State's own
 * data, which is published in GDA2020 while its blocks lie on GDA94 lines, to a centimetre.
 */
const shift = {
  x: 0.06155,
  y: -0.01087,
  z: -0.04019,
  rx: -0.0394924,
  ry: -0.0327221,
  rz: -0.0328979,
  ppm: -0.009994,
};

/** Degrees in GDA2020 of a place given in degrees of GDA94, at the height of the ellipsoid. */
export function gda2020FromGda94(
  longitude: number,
  latitude: number,
): readonly [longitude: number, latitude: number] {
  const radians = Math.PI / 180;
  const [lat, lon] = [latitude * radians, longitude * radians];
  const normal = semiMajorMetres / Math.sqrt(1 - eccentricitySquared * Math.sin(lat) ** 2);
  const x = normal * Math.cos(lat) * Math.cos(lon);
  const y = normal * Math.cos(lat) * Math.sin(lon);
  const z = normal * (1 - eccentricitySquared) * Math.sin(lat);
  const [rx, ry, rz] = [shift.rx, shift.ry, shift.rz].map((seconds) => (seconds / 3600) * radians) as [
    number,
    number,
    number,
  ];
  const scale = 1 + shift.ppm * 1e-6;
  const X = shift.x + scale * (x + rz * y - ry * z);
  const Y = shift.y + scale * (-rz * x + y + rx * z);
  const Z = shift.z + scale * (ry * x - rx * y + z);
  const flat = Math.hypot(X, Y);
  let found = Math.atan2(Z, flat * (1 - eccentricitySquared));
  // Each round is a hundred times nearer; five are far below a nanometre.
  for (let i = 0; i < 5; i++) {
    const n = semiMajorMetres / Math.sqrt(1 - eccentricitySquared * Math.sin(found) ** 2);
    found = Math.atan2(Z + eccentricitySquared * n * Math.sin(found), flat);
  }
  return [Math.atan2(Y, X) / radians, found / radians];
}
