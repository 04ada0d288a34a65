export { familyOfCode } from './bridges/codes.ts';
export { readBridges } from './bridges/read.ts';
export * from './dataset.ts';
export { type Deposit, type DepositInput, type DepositLink, joinDeposits } from './deposits.ts';
export { readGemCoal } from './gem-coal/read.ts';
export { readGeoBoundaries } from './geoboundaries/read.ts';
export { readGeonames } from './geonames/read.ts';
export * from './ground-layers.ts';
export { readGscTinTungsten } from './gsc-tin-tungsten/read.ts';
export { readGscWorld } from './gsc-world/read.ts';
export { readGsmcFacilities } from './gsmc-facilities/read.ts';
export { readIcmm } from './icmm/read.ts';
export { sourceFaultCodes, sourceNoteCodes } from './intake.ts';
export { readLand } from './land/read.ts';
export { readLicencesCsv, readLicencesGeoJson } from './licences/read.ts';
export * from './map-layers.ts';
export { type JoinedSite, readMineralSites } from './mineral-sites/read.ts';
export { readMovedDays } from './moved-days/read.ts';
export { readAirports, readBorderLines, readPlaces, readRegions, readWaters } from './natural-earth/read.ts';
export { readOfficialBlocks } from './official-blocks/read.ts';
export { readOsmBoundaries } from './osm-boundaries/read.ts';
export { readOsmSettlements } from './osm-settlements/read.ts';
export { readProgrammeCsv, readProgrammeGeoJson } from './programme/read.ts';
export { readRareMetalDeposits } from './rare-metals/read.ts';
export { readRareMetalStatements } from './rare-metals/read-statements.ts';
export {
  type CataloguedReport,
  type CatalogueReading,
  type RefusedRecord,
  readReportCatalogue,
} from './report-catalogue/read.ts';
export * from './shipped.ts';
export type { DatasetSource } from './source.ts';
export type * from './statement.ts';
export { readUsgsDeposits } from './usgs-deposits/read.ts';
export { readUsgsGraphite } from './usgs-graphite/read.ts';
export { readUsgsPp1802 } from './usgs-pp1802/read.ts';
export { readWaTenements } from './wa-tenements/read.ts';
export { readWorldBankPrices } from './worldbank-prices/read.ts';
export { readWriPower } from './wri-power/read.ts';
