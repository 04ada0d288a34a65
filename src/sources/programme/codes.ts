export const openFromText: Readonly<Record<string, boolean>> = {
  yes: true,
  true: true,
  да: true,
  иә: true,
  no: false,
  false: false,
  нет: false,
  жоқ: false,
};
