// What names of towns end with in China: 云岭 is short for 云岭镇, 云岭乡, 云岭街道 or 云岭民族乡.
export const townEndings = ['镇', '乡', '街道', '民族乡'] as const
