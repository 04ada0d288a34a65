import { type ApplicationStatus, applicationStatuses } from '#register';

/** Statuses of applications that are over. */
export const decidedStatuses: readonly ApplicationStatus[] = ['granted', 'refused', 'withdrawn'];
/** Statuses of applications that stand in the queue of their blocks. */
export const openStatuses = applicationStatuses.filter((status) => !decidedStatuses.includes(status));
