import type { CheckId } from '../../model/check-id.ts';
import type { RuleWords } from '../../model/rule.ts';

/** O que diz a documentação de cada verificação. */
export const ptBR = {
  'name/changed': {
    finds: 'Nome de linha diferente do original; crítico quando é outro nome que existe',
    why: 'O código que usa o nome impresso não compila, ou se refere a outra coisa.',
    remedy: 'Escreva o nome como está no original, ou rode npm run repair.',
  },
  'name/shared': {
    finds: 'Linhas diferentes da mesma tabela impressas com um só nome',
    why: 'Pela tradução, ninguém sabe de qual das linhas se trata.',
    remedy: 'Escreva cada nome como está no original, ou rode npm run repair.',
  },
  'type/changed': {
    finds: 'Um tipo que não é o do original',
    why: 'Não se consegue declarar uma variável do tipo impresso, ou ela guarda outra coisa.',
    remedy: 'Escreva o tipo como está no original.',
  },
  'permissions/changed': {
    finds:
      'Permissões que não são as do original; crítico se uma foi acrescentada, omitida ou trocada por outra',
    why: 'O leitor concede permissões demais, ou o aplicativo é recusado.',
    remedy: 'Escreva as permissões como estão no original.',
  },
  'value/changed': {
    finds: 'Valor diferente do original; crítico quando é outro número válido',
    why: 'Um valor errado numa requisição ou comparação falha ou, sem avisar, faz outra coisa.',
    remedy: 'Escreva o valor como está no original, ou rode npm run repair.',
  },
  'type-name/changed': {
    finds: 'Título sem o nome do tipo tal como o original o escreve',
    why: 'Não dá para encontrar o tipo nem declarar uma variável dele.',
    remedy: 'Escreva no título o nome do tipo como está no original, ou rode npm run repair.',
  },
  'links/changed': {
    finds: 'Links que levam a outro lugar que não o do original',
    why: 'Quem lê vai parar em outra página, ou em nenhuma.',
    remedy: 'Dê aos links os endereços do original; o texto deles continua traduzido.',
  },
  'code/changed': {
    finds: 'Código no meio do texto diferente do original',
    why: 'Código se copia como está, e o que nele foi traduzido não funciona.',
    remedy: 'Escreva o código como está no original.',
  },
  'code/scrambled': {
    finds: 'Lista de trechos de código em outra ordem ou quantidade que a do original',
    why: 'Uma explicação que segue a ordem da lista explica o item errado.',
    remedy: 'Ponha os itens na ordem do original, cada um uma vez.',
  },
  'link/empty': {
    finds: 'Link que perdeu o texto',
    why: 'Ninguém vê nem segue um link sem texto.',
    remedy: 'Escreva o texto do link entre os colchetes.',
  },
  'markup/stray': {
    finds: 'Asteriscos de um negrito, ou colchetes de um link, que se desfez',
    why: 'Os sinais ficam na frase, e o que marcavam não é negrito nem link.',
    remedy: 'Encoste os asteriscos nas palavras em negrito, e o endereço no texto do link.',
  },
  'name/behind': {
    finds: 'Nome como o inglês o escrevia na época da tradução',
    why: 'A tradução está certa sobre uma versão antiga da API, que pode não existir mais.',
    remedy: 'Traduza a linha de novo a partir do inglês atual.',
  },
  'value/behind': {
    finds: 'Valor como o inglês o dava na época da tradução',
    why: 'A tradução está certa sobre uma versão antiga da API, que pode não existir mais.',
    remedy: 'Traduza a linha de novo a partir do inglês atual.',
  },
  'rows/not-aligned': {
    finds: 'Tabela cujas linhas não puderam ser associadas às do original',
    why: 'Nenhum nome ou valor dela pode ser verificado ou restaurado até que alguém a examine.',
    remedy: 'Dê à tabela as linhas do original, na mesma ordem.',
  },
  'description/shared': {
    finds: 'Linhas com descrições diferentes no original e iguais na tradução',
    why: 'Perdeu-se o que distingue uma linha da outra.',
    remedy: 'Traduza cada texto de modo que diga o que diz o original.',
  },
  'identifier/lost': {
    finds: 'Identificador do original que falta na frase traduzida',
    why: 'Já não se sabe de que propriedade, tipo ou valor a frase trata.',
    remedy: 'Escreva o identificador na frase como está no original.',
  },
  'label/changed': {
    finds: 'Identificador alterado no texto de um link ou em negrito',
    why: 'As palavras que se procuram não estão mais lá.',
    remedy: 'Escreva o identificador como está no original.',
  },
  'sentence/untranslated': {
    finds: 'Frase inteira deixada no idioma de origem',
    why: 'Quem lê a tradução pode não entendê-la.',
    remedy: 'Traduza a frase.',
  },
  'number/appeared': {
    finds: 'Número que o original não tem',
    why: 'Um nome como SHA-2 pode ter virado outro.',
    remedy: 'Compare os números com o original; se o número estiver certo, aceite a ocorrência.',
  },
  'number/vanished': {
    finds: 'Número de dois ou mais algarismos que falta na tradução',
    why: 'Pode faltar um tamanho, um limite ou o número de um nome.',
    remedy: 'Compare os números com o original; se o texto estiver certo, aceite a ocorrência.',
  },
  'placeholder/changed': {
    finds: 'Marcadores diferentes dos do original ou, quando não têm nome, em outra ordem',
    why: 'Um programa não acha o que pôr ali, ou põe o texto errado.',
    remedy: 'Escreva os marcadores como estão no original.',
  },
  'text/garbled': {
    finds: 'Caracteres deixados por uma codificação errada',
    why: 'Ninguém consegue ler o que estava ali.',
    remedy:
      'Escreva as palavras de novo: elas se perderam quando um arquivo foi salvo em outra codificação que não UTF-8.',
  },
  'text/other-language': {
    finds: 'Texto em outra língua que não a de sua pasta',
    why: 'Quem lê a tradução pode não entendê-lo.',
    remedy: 'Traduza o texto para a língua da pasta.',
  },
  'negation/lost': {
    finds: 'Um “não” do original que parece faltar na tradução; um aviso quando a frase é curta',
    why: 'A tradução pode dizer o contrário.',
    remedy: 'Compare a frase com o original; se disser o mesmo, aceite a ocorrência.',
  },
  'row/missing': {
    finds: 'Linha do original que falta na tradução',
    why: 'Quem lê a tradução recebe esta linha em inglês, ou em outro lugar nem isso.',
    remedy:
      'Escreva a linha; uma linha em branco ou um comentário encerra a tabela, e o que vem depois se perde.',
  },
  'row/extra': {
    finds: 'Linha que o original não tem',
    why: 'O que ela nomeia pode não existir, e não há como verificar.',
    remedy: 'Tire a linha, ou escreva o nome como está no original.',
  },
  'row/twice': {
    finds: 'Linha que aparece mais vezes que no original',
    why: 'Ninguém sabe qual delas está certa.',
    remedy: 'Tire uma das linhas, ou escreva o nome como está no original.',
  },
  'cell/empty': {
    finds: 'Texto do original cuja célula está vazia na tradução',
    why: 'Quem lê a tradução fica sem o texto.',
    remedy: 'Traduza o texto.',
  },
  'column/missing': {
    finds: 'Coluna do original que falta na tradução',
    why: 'Nenhum literal ou texto dela pode ser verificado ou mostrado.',
    remedy: 'Acrescente a coluna ao cabeçalho e a cada linha.',
  },
  'page/untranslated': {
    finds: 'Página que não foi traduzida',
    why: 'Ela está na pasta de uma língua e não serve a quem a lê.',
    remedy:
      'Traduza a página, ou remova-a: os leitores recebem então a página em inglês, com um aviso.',
  },
  'space/edge': {
    finds: 'Descrição que começa ou termina com espaço',
    why: 'É um vestígio da máquina e atrapalha as comparações.',
    remedy: 'Tire o espaço.',
  },
  'punctuation/half-width': {
    finds: 'Pontuação de meia largura depois de um caractere chinês ou japonês',
    why: 'Fica apertada demais e parece estranha a quem lê.',
    remedy: 'Use o sinal de largura inteira.',
  },
  'file/unreadable': {
    finds: 'Arquivo ou pasta sem permissão de leitura',
    why: 'O site é gerado sem ele.',
    remedy: 'Dê permissão de leitura ao usuário que gera o site.',
  },
  'locale/tag': {
    finds: 'Pasta cujo nome não é uma etiqueta de idioma BCP 47',
    why: 'Não dá para saber o idioma das páginas, por isso elas ficam de fora.',
    remedy: 'Renomeie a pasta com uma etiqueta BCP 47, como pt-BR.',
  },
  'page/same-address': {
    finds:
      'Dois arquivos com o mesmo endereço, diferentes só em maiúsculas e minúsculas ou na pasta',
    why: 'Só um deles pode ser mostrado.',
    remedy: 'Renomeie um dos dois arquivos.',
  },
  'page/path': {
    finds: 'Página fora de api-reference/{version}/, ou no endereço de um arquivo do próprio site',
    why: 'A versão e o endereço da página são lidos do caminho.',
    remedy:
      'Disponha a página como no repositório original: api-reference/{version}/resources/{stem}.md.',
  },
  'page/encoding': {
    finds: 'Página que não está em UTF-8',
    why: 'Só se lê adivinhando, e adivinhar pode mudar o que ela diz.',
    remedy: 'Salve o arquivo em UTF-8.',
  },
  'page/empty': {
    finds: 'Página vazia',
    why: 'Sem a página, os leitores do idioma veriam ao menos o inglês.',
    remedy: 'Escreva a página, ou remova o arquivo.',
  },
  'page/too-large': {
    finds: 'Página maior do que qualquer referência precisa',
    why: 'Ela impediria que as outras páginas fossem geradas.',
    remedy: 'Divida a página.',
  },
  'page/too-many-tags': {
    finds: 'Parágrafo com mais tags HTML do que qualquer texto precisa',
    why: 'Ele impediria que as outras páginas fossem geradas.',
    remedy: 'Tire as tags, ou divida o parágrafo.',
  },
  'page/too-many-rows': {
    finds: 'Tabela com mais linhas do que qualquer referência precisa',
    why: 'Ela impediria que as outras páginas fossem geradas.',
    remedy: 'Divida a tabela.',
  },
  'page/too-deep': {
    finds: 'Marcação aninhada mais fundo do que qualquer referência precisa',
    why: 'Ela impediria que as outras páginas fossem geradas.',
    remedy: 'Desfaça o aninhamento.',
  },
  'page/no-heading': {
    finds: 'Página com tabela e sem um título que dê nome ao que ela descreve',
    why: 'É do título que vem o nome do tipo.',
    remedy: 'Comece a página com “# typeName enum type”.',
  },
  'page/no-anchor': {
    finds: 'Título traduzido sem a âncora do título em inglês',
    why: 'Os links para o título não chegam a ele, e numa página de muitas entradas cada uma é achada pela âncora.',
    remedy: 'Escreva a âncora do título em inglês antes das palavras do título traduzido.',
  },
  'front-matter/invalid': {
    finds: 'Cabeçalho que não é YAML',
    why: 'É nele que está escrito de onde vem a tradução e de quando ela é.',
    remedy:
      'Escreva um “key: value” por linha; ponha entre aspas o valor que tenha dois-pontos, # ou aspas.',
  },
  'page/no-source': {
    finds: 'Tradução sem página em inglês',
    why: 'Sem o inglês, nenhum nome ou valor dela merece confiança.',
    remedy: 'Acrescente a página em inglês, ou dê ao arquivo o nome e a pasta que ela tem.',
  },
  'enum/not-in-source': {
    finds: 'Seção que a página em inglês não tem',
    why: 'Sem o inglês, nenhum nome ou valor dela merece confiança.',
    remedy: 'Tire a seção, ou acrescente-a à página em inglês.',
  },
  'page/nul': {
    finds: 'Caractere NUL numa página',
    why: 'Há programas que cortam o texto ali, cada um a seu modo.',
    remedy: 'Tire os caracteres NUL.',
  },
  'page/invisible': {
    finds: 'Caracteres que ninguém vê, ou que mudam a direção do texto',
    why: 'O que se copia ou se procura deixa de ser o que se lê.',
    remedy: 'Tire os caracteres invisíveis.',
  },
  'file/link': {
    finds: 'Um link para outro arquivo ou pasta',
    why: 'Links não são seguidos: uma página poderia trazer qualquer arquivo da máquina.',
    remedy: 'Ponha no lugar o próprio arquivo ou pasta.',
  },
  'page/too-many-lines': {
    finds: 'Uma página com mais linhas do que qualquer referência precisa',
    why: 'Ela impediria que todas as outras páginas fossem geradas.',
    remedy: 'Divida a página.',
  },
  'page/more-problems': {
    finds: 'Mais problemas de uma página do que os listados',
    why: 'Ficam de fora para que o relatório continue legível.',
    remedy: 'Corrija antes os que estão listados.',
  },
  'page/no-table': {
    finds: 'Um título que promete uma tabela que não está lá',
    why: 'Não há nada a mostrar abaixo dele.',
    remedy: 'Escreva a tabela, ou corrija as linhas dela.',
  },
  'front-matter/unclosed': {
    finds: 'Cabeçalho YAML sem fim',
    why: 'A página é lida como se não o tivesse.',
    remedy: 'Termine o cabeçalho com uma linha de três hifens.',
  },
  'front-matter/replaced': {
    finds: 'Cabeçalho YAML cujas linhas de hifens foram alteradas',
    why: 'Os campos aparecem na página como texto, e não se sabe de onde vem a tradução.',
    remedy: 'Ponha os campos, um por linha, entre duas linhas de três hifens.',
  },
  'enum/name': {
    finds: 'Um nome de tipo longo demais',
    why: 'Ele não pode ser um endereço, então a seção fica de fora.',
    remedy: 'Encurte o nome no título.',
  },
  'page/ragged-row': {
    finds: 'Linha com mais ou menos células que o cabeçalho da tabela',
    why: 'Outros programas descartam as células que sobram.',
    remedy:
      'Dê à linha tantas células quantas tem o cabeçalho; escreva como \\| a barra que é texto.',
  },
  'row/no-name': {
    finds: 'Linha com texto e sem nome',
    why: 'Ela não é linha da tabela, e o texto não aparece em lugar nenhum.',
    remedy: 'Escreva o nome da linha na primeira célula.',
  },
  'segment/id': {
    finds: 'Duas metades de um segmento com identificadores diferentes',
    why: 'Elas são unidas pela posição, o que pode estar errado.',
    remedy: 'Dê às duas metades do segmento o mesmo identificador.',
  },
  'segment/source-missing': {
    finds: 'Metade traduzida sem a metade original',
    why: 'O texto não pode ser verificado.',
    remedy: 'Acrescente a metade em inglês do segmento.',
  },
  'segment/target-missing': {
    finds: 'Metade original sem a tradução',
    why: 'Quem lê a tradução fica sem o texto.',
    remedy: 'Acrescente a metade traduzida do segmento.',
  },
  'segment/unclosed': {
    finds: 'Um span que não foi fechado',
    why: 'Foi preciso adivinhar onde o texto termina.',
    remedy: 'Feche o span onde o texto termina.',
  },
} satisfies Record<CheckId, RuleWords>;
