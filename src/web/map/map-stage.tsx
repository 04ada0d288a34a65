export default function MapStage() {
  return null;
}
