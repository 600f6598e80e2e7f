### The words that polypress adds to a book, in Hindi. labels/en.ftl says where each of them stands.

contents = विषय-सूची

on-this-page = इस पृष्ठ पर

navigation = अध्याय

previous = पिछला

next = अगला

skip-to-content = सामग्री पर जाएँ

language = भाषा

choose-language = अपनी भाषा चुनें

note = नोट

tip = सुझाव

important = महत्वपूर्ण

warning = चेतावनी

caution = सावधानी

footnotes = पाद-टिप्पणियाँ

footnote-mark = पाद-टिप्पणी { $number }

footnote-back = पाद-टिप्पणी { $number } के चिह्न पर लौटें

page-of = पृष्ठ { $page } / { $pages }

figure-number = चित्र { $number }

table-number = तालिका { $number }

chapter-number = अध्याय { $number }

continued = जारी

task-done = पूरा हुआ

task-open = करना बाकी है

not-translated = अभी अनुवाद नहीं हुआ

out-of-date = अनुवाद पुराना है

completeness-notice = इस पुस्तक का { $percent }% अनुवाद हो चुका है। शेष भाग किसी अन्य भाषा में दिखाया गया है।

page-fallback-notice =
    { $count ->
        [one] इस पृष्ठ के एक अंश का अनुवाद अभी नहीं हुआ है।
       *[other] इस पृष्ठ के { $count } अंशों का अनुवाद अभी नहीं हुआ है।
    }

cover = आवरण

start-of-content = पाठ का आरंभ

landmarks = मुख्य स्थान

title-page = शीर्षक पृष्ठ

list-of-figures = चित्र

list-of-tables = तालिकाएँ

index = अनुक्रमणिका

index-symbols = प्रतीक

list-of-pages = मुद्रित संस्करण के पृष्ठ

original-language = मूल भाषा: { $language }

accessible-text = पूरा पाठ बोलकर पढ़ा जा सकता है, बड़ा किया जा सकता है और उसके रंग बदले जा सकते हैं। वह शीर्षकों में बँटा है, और विषय-सूची हर अध्याय तक ले जाती है।

accessible-images = चित्रों के विवरण दिए गए हैं।

accessible-images-partly = कुछ चित्रों के विवरण नहीं हैं।

accessible-formulas = सूत्र MathML में लिखे गए हैं।

accessible-pages = मुद्रित संस्करण की पृष्ठ संख्याएँ अंकित हैं।

version = संस्करण { $version }

status = स्थिति: { $status }

date = दिनांक: { $date }

draft = मसौदा

document-number = दस्तावेज़ संख्या { $number }

authors = लेखक: { $names }

editors = संपादक: { $names }

translators = अनुवादक: { $names }

downloads = डाउनलोड

details = विवरण

image-not-shown = चित्र: { $description }

link-to-heading = “{ $heading }” का लिंक

list-separator = { ", " }

search = खोजें

search-results = परिणाम: { $count }

search-none = “{ $query }” के लिए कुछ नहीं मिला।

close = बंद करें

copy = कॉपी करें

copied = कॉपी हो गया

theme = रंग

theme-light = हल्के

theme-dark = गहरे

theme-system = सिस्टम के अनुसार

breadcrumb = आप यहाँ हैं

edit-page = यह पृष्ठ संपादित करें

page-stale-notice =
    { $count ->
        [one] इस पृष्ठ के एक अंश का अनुवाद पुराना हो गया है।
       *[other] इस पृष्ठ के { $count } अंशों का अनुवाद पुराना हो गया है।
    }

help-translate = अनुवाद में मदद करें

translation-status = अनुवाद की स्थिति

translated = अनूदित

page = पृष्ठ

languages = भाषाएँ

pages = पृष्ठ

messages = संदेश

words-left = शेष शब्द

obsolete = अप्रचलित

optional = वैकल्पिक

book-titles = पुस्तक के शीर्षक

not-in-language = इस भाषा में नहीं

no-text = कोई पाठ नहीं

to-do = आगे क्या करना है

all-done = कुछ भी शेष नहीं है

open-pages = सबसे अधिक शेष वाले पृष्ठ

message-count = संदेश: { $count }

word-count = शब्द: { $count }

and-more = और { $count }

no-translations = कोई अनुवाद नहीं है।

states-explained = पुराना: पहले के पाठ से बना। मसौदा: किसी ने पुष्टि नहीं की। उपयोग योग्य नहीं: दिखाया नहीं जा सकता। अप्रचलित: उस पाठ के लिए रखा गया जो अब किसी पृष्ठ पर नहीं है।

proof-sheet = प्रूफ़ पत्रक

message = संदेश

source-text = मूल पाठ

translation = अनुवाद

remarks = टिप्पणियाँ

words-added = अनुवाद के बाद जोड़ा गया

words-removed = अनुवाद के बाद हटाया गया

state-missing = अनूदित नहीं

state-broken = उपयोग योग्य नहीं

state-stale = पुराना

state-draft = मसौदा

state-translated = अनूदित

state-reviewed = समीक्षित

sign-off = अनुमोदन

sign-off-statement = मैंने इन पत्रकों के अनुवाद का मूल पाठ से मिलान किया है।

signer-name = नाम

signing-date = दिनांक

signature = हस्ताक्षर

page-not-found = पृष्ठ नहीं मिला

page-not-found-help = इस पते पर कोई पृष्ठ नहीं है। यहाँ से आगे बढ़ें:

page-moved = यह पृष्ठ दूसरी जगह चला गया है

front-page = आरंभ पृष्ठ
