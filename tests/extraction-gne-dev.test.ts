import { checkFloors } from './check-floors.ts';

checkFloors('gne-dev');
