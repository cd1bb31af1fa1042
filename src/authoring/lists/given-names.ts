/** Given names that are usual in Germany, Austria and Switzerland: the only sign that tells a person from a company. */
export const givenNames = new Set(
  `aaron abdul achim adam adelheid adolf adrian agnes ahmed albert albrecht alessandro alex alexander alexandra alfons
  alfred ali alice alina alois amelie amir ana andre andrea andreas anett anette angela angelika anika anita anja anke
  ann anna anne annegret anneliese annemarie annett annette annika anton antje antonia antonio armin arndt arne arno
  arnold arthur artur astrid august axel ayse barbara bastian beate beatrice beatrix ben benedikt benjamin benno bernd
  bernhard bert berthold bettina bianca birgit birgitta birte bjoern bodo boris brigitta brigitte britta bruno burkhard
  carina carl carla carlos carmen carola carolin caroline carsten caspar catharina cecilia charlotte chris christa
  christel christian christiane christin christina christine christof christoph clara claudia claus clemens conrad
  constanze cord cordula corinna cornelia cornelius dagmar daniel daniela danny david dennis detlef detlev diana dieter
  diethard dietmar dietrich dirk dominik dora doreen doris dorothea dorothee ebru eberhard eckhard edeltraud edgar edith
  eduard egon ehrenfried eike elena eleonore elfriede elias elisa elisabeth elke ella ellen elmar elsa else elvira emil
  emilia emma emre enno enrico erhard eric erich erik erika erna ernst erwin esther eugen eva evelyn ewald fabian fatma
  felicitas felix ferdinand finn florian frank franz franziska frauke fred frederik frida frieda friedel friedemann
  friedhelm friedrich fritz gabi gabriel gabriele georg gerald gerd gerda gerhard gerlinde gero gerold gertrud gisela
  giuseppe gottfried grit gregor greta gudrun guenter guenther guido gunda gunnar gunter gustav hanna hannah hannelore
  hannes hans harald hardy harry hartmut hartwig hasan hauke hedwig heide heidemarie heidi heike heiko heiner heinrich
  heinz helen helena helene helga hellmut helmut hendrik henning henriette henrik henry herbert heribert hermann herta
  hertha hilda hilde hildegard holger horst hubert hubertus hugo huseyin ian ibrahim ida ilka ilona ilse imke ina ines
  inga inge ingeborg ingo ingolf ingrid irena irene iris irma irmgard isabel isabell isabella isabelle iwan jacob jacqueline
  jakob jan jana janet janina janine jannik jasmin jean jens jessica joachim joan jochen joerg joern johann johanna johannes
  john jonas jonathan jorge jose josef josefine joseph juan judith juergen julia julian juliane julius jutta kai karen karim
  karin karina karl karla karlheinz karola karolin karsten kaspar katarina katharina kathleen kathrin katja katrin kay
  kerstin kevin kilian kim kirsten klaus konrad konstantin konstanze kristian kristin kristina kristine kurt lara larissa
  lars lasse laura lea lena leo leon leonard leonhard leonie lina linda linus lisa lorenz lothar louis louisa luca lucas lucia
  ludger ludwig luis luisa lukas lutz lydia magdalena maik maike malte manfred manuel manuela marc marcel marcell marco marcus
  mareike margarete margarethe margit margot margret maria marian marianne marie marina mario marion marit mark marko markus
  marlene marlies marta martha martin martina mathias mathilde matthias max maximilian mehmet meike melanie merle mia michael
  michaela michel michelle miguel mike miriam mirko mohamed mohammed monica monika moritz mustafa nadine nadja natalia natalie
  natascha nele nick nico nicola nicole niels niklas niko nikolai nikolaus nils nina noah nora norbert norman oda olaf ole
  oleg olga oliver oskar osman oswald ottilie otto pamela pascal patricia patrick patrik paul paula pauline pedro peer peggy
  peter petra philip philipp pia pierre piotr rafael raimund rainer ralf ralph ramona raphael rebecca regina regine reiner
  reinhard reinhardt reinhold renate rene ricarda ricardo richard rita robert roberto robin roger roland rolf roman romy ronald
  ronny rosa rosemarie roswitha rudi rudolf ruediger rupert ruth sabine sabrina samuel sandra sandro sara sarah sascha
  saskia sebastian selma sibylle siegfried siegmar siegmund sigrid silke silvana silvia simon simone sina sofia sofie soenke
  soeren sonja sophia sophie stefan stefanie steffen steffi stella stephan stephanie steven susan susann susanna susanne susi
  sven svenja svetlana swen sybille sylke sylvia tamara tanja tania tarek tatjana thea theo theodor theresa therese thilo thomas
  thorben thorsten tilman tim timo timm tina tino tobias tom tomas toni torben torsten traute udo ulf uli ulla ulrich ulrike
  ursula uta ute uwe valentin valentina valeria vanessa vera verena veronika victor victoria viktor viktoria viola vivian volker
  volkmar waldemar walter waltraud wanda werner wibke wiebke wilfried wilhelm willi wilma winfried wolf wolfgang wolfram xaver
  yannick yasemin yusuf yvonne zoe`.split(/\s+/),
);
