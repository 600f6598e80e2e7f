### The words that polypress adds to a book, in Brazilian Portuguese. labels/en.ftl says where each of them stands.

contents = Sumário

on-this-page = Nesta página

navigation = Capítulos

previous = Anterior

next = Próxima

skip-to-content = Pular para o conteúdo

language = Idioma

choose-language = Escolha seu idioma

note = Nota

tip = Dica

important = Importante

warning = Aviso

caution = Cuidado

footnotes = Notas de rodapé

footnote-mark = Nota de rodapé { $number }

footnote-back = Voltar à chamada da nota { $number }

page-of = Página { $page } de { $pages }

figure-number = Figura { $number }

table-number = Tabela { $number }

chapter-number = Capítulo { $number }

continued = continuação

task-done = Concluído

task-open = A fazer

not-translated = Ainda não traduzido

out-of-date = Tradução desatualizada

completeness-notice = Este livro está { $percent }% traduzido. O restante é exibido em outro idioma.

page-fallback-notice =
    { $count ->
        [one] Um trecho desta página ainda não foi traduzido.
       *[other] { $count } trechos desta página ainda não foram traduzidos.
    }

cover = Capa

start-of-content = Início do texto

landmarks = Pontos de referência

title-page = Folha de rosto

list-of-figures = Figuras

list-of-tables = Tabelas

index = Índice remissivo

index-symbols = Símbolos

list-of-pages = Páginas da edição impressa

original-language = Idioma original: { $language }

accessible-text = Todo o texto pode ser lido em voz alta, ampliado e ter as cores alteradas. Títulos o dividem, e um sumário leva a cada capítulo.

accessible-images = As imagens têm descrições.

accessible-images-partly = Algumas imagens não têm descrição.

accessible-formulas = As fórmulas estão escritas em MathML.

accessible-pages = Os números de página da edição impressa estão indicados.

version = Versão { $version }

status = Status: { $status }

date = Data: { $date }

draft = MINUTA

document-number = Documento { $number }

authors = Por { $names }

editors = Edição: { $names }

translators = Tradução: { $names }

downloads = Downloads

details = Detalhes

image-not-shown = Imagem: { $description }

link-to-heading = Link para “{ $heading }”

list-separator = { ", " }

search = Pesquisar

search-results = Resultados: { $count }

search-none = Nada encontrado para “{ $query }”.

close = Fechar

copy = Copiar

copied = Copiado

theme = Cores

theme-light = Claro

theme-dark = Escuro

theme-system = Como o sistema

breadcrumb = Você está aqui

edit-page = Editar esta página

page-stale-notice =
    { $count ->
        [one] A tradução de um trecho desta página está desatualizada.
       *[other] As traduções de { $count } trechos desta página estão desatualizadas.
    }

help-translate = Ajudar a traduzir

translation-status = Situação da tradução

translated = Traduzido

page = Página

languages = Idiomas

pages = Páginas

messages = Mensagens

words-left = Palavras restantes

obsolete = Obsoletas

optional = opcional

book-titles = Títulos do livro

not-in-language = não neste idioma

no-text = sem texto

to-do = A fazer em seguida

all-done = não resta nada a fazer

open-pages = Páginas com mais a fazer

message-count = Mensagens: { $count }

word-count = Palavras: { $count }

and-more = e mais { $count }

no-translations = Não há traduções.

states-explained = Desatualizado: feito a partir de um texto anterior. Rascunho: ninguém confirmou. Não utilizável: não pode ser mostrado. Obsoletas: guardadas para um texto que não está mais em nenhuma página.

proof-sheet = Prova de revisão

message = Mensagem

source-text = Texto de origem

translation = Tradução

remarks = Observações

words-added = acrescentado depois da tradução

words-removed = removido depois da tradução

state-missing = Não traduzido

state-broken = Não utilizável

state-stale = Desatualizado

state-draft = Rascunho

state-translated = Traduzido

state-reviewed = Revisado

sign-off = Aprovação

sign-off-statement = Comparei a tradução destas folhas com o texto de origem.

signer-name = Nome

signing-date = Data

signature = Assinatura

page-not-found = Página não encontrada

page-not-found-help = Não há nenhuma página neste endereço. Continue daqui:

page-moved = Esta página mudou de endereço

front-page = Página inicial
