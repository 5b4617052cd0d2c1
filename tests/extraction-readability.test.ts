import { checkFloors } from './check-floors.ts';

checkFloors('readability');
