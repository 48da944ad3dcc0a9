/**
 * Common given names in English and Spanish, folded. They tell a person's name from a place's or
 * an organization's, nothing else: no name is tied to any trait of its bearer.
 */
export const givenNames: ReadonlySet<string> = new Set(
  `aaron abdul abel abigail abraham ada adam adela adele adolfo adrian adriana agnes agustin ahmed aida
  aileen aisha alan albert alberto alejandra alejandro alex alexander alexandra alexis alfonso alfred
  alfredo ali alice alicia alison allan allen allison alma alonso alvaro alvin amalia amanda amber amelia
  amina amir amy ana anders andre andrea andreas andres andrew andy angel angela angelica angelo anita ann
  anna annabel anne annette annie anselm anthony antoine antonia antonio april ariana armando arnold
  arnulfo art arthur arturo ashley astrid aubrey audrey august augusta aurelio aurora austin avery barbara
  barry bart beatrice beatriz becky belinda ben benita benito benjamin bernadette bernard bernardo bernice
  bert bertha bertram bess beth bethany betsy betty beverly bianca bill billy blake blanca bob bobby
  bonnie boris brad bradford bradley brandon brenda brendan brett brian bridget bruce bruno bryan burton
  byron caleb calvin camila candace carl carla carlos carmen carol carole carolina caroline carolyn carrie
  carter casey caspar cassandra catalina catherine cathy cecil cecilia cedric celeste celia cesar chad
  charlene charles charlie charlotte chelsea chester chris christian christina christine christopher
  cindy claire clara clarence clark claude claudia clay clayton clifford clifton clint clinton clyde cody
  colin colleen connie conrad constance consuelo cora cordelia corey cornelius courtney craig cristina
  cristobal crystal curtis cynthia cyril daisy dale dalia damian dan dana daniel daniela danielle danny
  daphne darlene darren darryl dave david dawn dean debbie deborah debra deirdre delia delores denise
  dennis derek desmond devon dexter diana diane diego dolores domingo dominic don donald donna dora
  doreen doris dorothy doug douglas duane dudley duncan dustin dwight dylan earl ed eddie edgar edith
  edmund edna eduardo edward edwin eileen elaine eleanor elena eli elias elijah elisa elizabeth ella ellen
  elliot elmer eloise elsa elvira emil emilia emilio emily emma emmanuel enrique erasmo eric erica erik erin
  ernest ernesto esperanza esteban estela esther ethan ethel eugene eugenia eugenio eunice eva evan evelyn
  everett ezekiel fabian faith fannie fatima faye federico felicia felicity felipe felix ferdinand fernanda
  fernando fidel fiona flora florence floyd frances francesca francis francisca francisco frank franklin
  fred freda frederick frieda gabriel gabriela gail garrett gary gavin gene genevieve geoffrey george
  georgia georgina gerald geraldine gerard gerardo german gertrude gilbert gilberto gina gladys glen glenda
  glenn gloria gonzalo gordon grace graciela grant greg gregorio gregory greta guadalupe guillermo gustavo
  guy gwen gwendolyn hank hannah hans harold harriet harry harvey hassan hattie hazel heather hector heidi
  helen helena henrietta henry herbert herman hilary hilda holly homer horace howard hubert hugh hugo
  ian ibrahim ida ignacio igor imelda ines ingrid irene iris irma irving isaac isabel isabella isaiah
  ishmael ismael israel ivan ivy jack jackie jackson jacob jacqueline jaime jake james jamie jan jane janet
  janice jared jasmine jason javier jay jean jeanette jeanne jeff jeffrey jen jennifer jenny jeremiah jeremy
  jerome jerry jess jesse jessica jesus jill jim jimmy joan joanna joanne joaquin jodie joe joel john johnny
  jon jonah jonas jonathan jorge jose josefina joseph josephine josh joshua josiah joyce juan juana juanita
  judith judy julia julian juliana julie juliet julio julius june justin kara karen karin karl kate
  katherine kathleen kathryn kathy katie kay keisha keith kelly kelvin ken kendra kenneth kent kerry kevin
  kim kimberly kirk kirsten kristen kristin kurt kyle lamar lance larry laura lauren laurence laurie lawrence
  leah lee leila lena leo leon leona leonard leonardo leonor leroy leslie lester leticia lewis liam lila
  lillian lily linda lindsay lionel lisa lloyd lois lola lorena lorenzo loretta lorraine louis louisa louise
  lourdes lucas lucia lucille lucinda lucy luis luisa luke luther luz lydia lyle lynn mabel mack madeline
  magdalena malcolm malik mandy manny manuel manuela marc marcela marcia marco marcos marcus margaret
  margarita margie maria mariah mariana marianne marie marilyn marina mario marion marisol marjorie mark
  marlene marsha marshall marta martha martin martina marvin mary mateo mathew matilda matt matthew maude
  maureen maurice mauricio max maxine maxwell may maya megan mehmet mel melanie melinda melissa melvin
  mercedes meredith micah michael michelle miguel mike mildred milton mina minerva minnie miranda miriam
  mitchell mohamed mohammed moira molly mona monica monique morgan morris moses muhammad muriel murray myra
  myrna myron myrtle nadia nadine nancy naomi natalia natalie natasha nathan nathaniel neal ned neil nell
  nellie nelson nestor nicholas nick nicolas nicole nigel nina noah noel noemi nora norma norman octavio
  olga olive oliver olivia omar ophelia orlando oscar osvaldo otis otto owen pablo paloma pam pamela
  patience patricia patricio patrick patsy patti paul paula pauline paz pearl pedro peggy penelope penny
  percy perry pete peter petra phil philip phillip phoebe phyllis pilar priscilla priya quentin rachel
  rafael rafaela ralph ramon ramona randall randolph randy raquel raul ravi ray raymond rebecca regina
  reginald rene renee reuben rex rhoda rhonda ricardo richard rick ricky rita rob robert roberta roberto
  robin rocio rodney rodolfo rodrigo roger rogelio roland rolando roman romeo ron ronald ronnie rosa rosalie
  rosalind rosario rose roseanne rosemary ross rowena roxanne roy ruben ruby rudolph rudy rufus rupert
  russell ruth ryan sabrina sadie sal sally salvador sam samantha samira samuel sandra sandy sara sarah saul
  scott sean sebastian selena selma serena sergio seth shannon shari sharon shaun shawn sheila shelby shelley
  sherman sherri sherry shirley sidney silas silvia simon simone sofia solomon sonia sonya sophia sophie
  spencer stacey stacy stan stanley stella stephanie stephen steve steven stewart stuart sue susan susana
  susanna suzanne sven sybil sydney sylvester sylvia tabitha tamara tammy tanya tara tasha ted teodoro
  terence teresa terrance terrell terri terry tessa thelma theo theodora theodore theresa thomas tiffany tim
  timothy tina tobias todd tom tomas tommy toni tony tracy travis trevor tricia tristan trudy tyler tyrone
  ulysses ursula valentina valerie vanessa velma vera vernon veronica vicente vicki victor victoria
  vincent viola violet virgil virginia vivian vladimir wade wallace walter wanda warren wayne wendell wendy
  wesley wilbur wilfred will willa willard william willie wilma winifred winston woodrow xavier ximena
  yolanda yvette yvonne zachary zoe`.split(/\s+/u),
);
