// The Apollo gateway reports its start to its makers unless this stands before its first import.
process.env.APOLLO_TELEMETRY_DISABLED = 'true';
