### The words that polypress adds to a book, in Spanish. labels/en.ftl says where each of them stands.

contents = Índice

on-this-page = En esta página

navigation = Capítulos

previous = Anterior

next = Siguiente

skip-to-content = Ir al contenido

language = Idioma

choose-language = Elija su idioma

note = Nota

tip = Consejo

important = Importante

warning = Advertencia

caution = Precaución

footnotes = Notas al pie

footnote-mark = Nota al pie { $number }

footnote-back = Volver a la llamada de la nota { $number }

page-of = Página { $page } de { $pages }

figure-number = Figura { $number }

table-number = Tabla { $number }

chapter-number = Capítulo { $number }

continued = continuación

task-done = Hecho

task-open = Pendiente

not-translated = Aún sin traducir

out-of-date = Traducción desactualizada

completeness-notice = Se ha traducido el { $percent } % de este libro. El resto se muestra en otro idioma.

page-fallback-notice =
    { $count ->
        [one] Un fragmento de esta página aún no está traducido.
       *[other] { $count } fragmentos de esta página aún no están traducidos.
    }

cover = Cubierta

start-of-content = Comienzo del texto

landmarks = Puntos de referencia

title-page = Portada

list-of-figures = Figuras

list-of-tables = Tablas

index = Índice alfabético

index-symbols = Símbolos

list-of-pages = Páginas de la edición impresa

original-language = Idioma original: { $language }

accessible-text = Todo el texto se puede leer en voz alta, ampliar y cambiar de color. Los títulos lo dividen y un índice lleva a cada capítulo.

accessible-images = Las imágenes tienen descripción.

accessible-images-partly = Algunas imágenes no tienen descripción.

accessible-formulas = Las fórmulas están escritas en MathML.

accessible-pages = Se indican los números de página de la edición impresa.

version = Versión { $version }

status = Estado: { $status }

date = Fecha: { $date }

draft = BORRADOR

document-number = Documento { $number }

authors = Por { $names }

editors = Edición de { $names }

translators = Traducción de { $names }

downloads = Descargas

details = Detalles

image-not-shown = Imagen: { $description }

link-to-heading = Enlace a «{ $heading }»

list-separator = { ", " }

search = Buscar

search-results = Resultados: { $count }

search-none = No se encontró nada para «{ $query }».

close = Cerrar

copy = Copiar

copied = Copiado

theme = Colores

theme-light = Claro

theme-dark = Oscuro

theme-system = Como el sistema

breadcrumb = Está aquí

edit-page = Editar esta página

page-stale-notice =
    { $count ->
        [one] La traducción de un fragmento de esta página está desactualizada.
       *[other] Las traducciones de { $count } fragmentos de esta página están desactualizadas.
    }

help-translate = Ayudar a traducir

translation-status = Estado de la traducción

translated = Traducido

page = Página

languages = Idiomas

pages = Páginas

messages = Mensajes

words-left = Palabras pendientes

obsolete = Obsoletos

optional = opcional

book-titles = Títulos del libro

not-in-language = no está en este idioma

no-text = sin texto

to-do = Lo siguiente

all-done = no queda nada por hacer

open-pages = Páginas con más trabajo pendiente

message-count = Mensajes: { $count }

word-count = Palabras: { $count }

and-more = y { $count } más

no-translations = No hay traducciones.

states-explained = Desactualizado: hecho a partir de un texto anterior. Borrador: nadie lo ha confirmado. No utilizable: no se puede mostrar. Obsoletos: guardados para un texto que ya no está en ninguna página.

proof-sheet = Prueba de revisión

message = Mensaje

source-text = Texto de origen

translation = Traducción

remarks = Observaciones

words-added = añadido después de la traducción

words-removed = eliminado después de la traducción

state-missing = Sin traducir

state-broken = No utilizable

state-stale = Desactualizado

state-draft = Borrador

state-translated = Traducido

state-reviewed = Revisado

sign-off = Aprobación

sign-off-statement = He comparado la traducción de estas hojas con su texto de origen.

signer-name = Nombre

signing-date = Fecha

signature = Firma

page-not-found = Página no encontrada

page-not-found-help = No hay ninguna página en esta dirección. Continúe desde aquí:

page-moved = Esta página se ha trasladado

front-page = Página de inicio
