/** Loaded before a command: at its end it writes what the process needed at most, in kibibytes, to the pipe with number 3. */
import { writeSync } from 'node:fs';

process.on('exit', () => writeSync(3, String(process.resourceUsage().maxRSS)));
