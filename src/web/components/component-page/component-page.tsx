import { PageHeading } from '../../frame/page-heading.tsx';

export default function ComponentPage() {
  return <PageHeading title="Components" />;
}
