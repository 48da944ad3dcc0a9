export function tell(total: { passed: number; failed: number; notRun?: number }): string;
