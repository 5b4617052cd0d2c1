import { checkFloors } from './check-floors.ts';

checkFloors('fundus-dev');
