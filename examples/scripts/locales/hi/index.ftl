### Writing for everyone
### To translate a passage, take away the “# ” before its lines and write your words behind “=”.

writing-for-everyone = सबके लिए लिखना

a-handbook-that-is-read-in = जो पुस्तिका कई देशों में पढ़ी जाती है, उसे कई लिपियों में लिखना पड़ता है। अक्षर बाएँ से दाएँ या दाएँ से बाएँ चलते हैं, अकेले खड़े होते हैं या जुड़ते हैं, और ऊपर-नीचे चिह्न धारण करते हैं; पर हर भाषा का पाठक एक शांत, समान पृष्ठ की अपेक्षा करता है जिसमें *सीधे हाशिए* और **स्पष्ट बलाघात** हों।

numbers-and-names = संख्याएँ और नाम

version-2-4-of-the-specification = विनिर्देश का संस्करण 2.4 17 मार्च 2026 को प्रकाशित हुआ और 125 वस्तुओं का वर्णन करता है। यह HTTP, MQTT और CoAP प्रोटोकॉल का उल्लेख करता है, और इसे [पंजी में](https://example.org/registry/objects) पाया जा सकता है। जो कोई त्रुटि बताता है, वह अनुच्छेद की संख्या, जैसे § 4.2, और पृष्ठ की स्थिति भी बताता है।[^state]

open-the-file-settings-toml-with = फ़ाइल `settings.toml` को किसी भी संपादक में खोलिए।

choose-the-language-for-example-german = भाषा (उदाहरण के लिए “जर्मन”) चुनिए और सहेजिए।

are-the-pages-complete-then-publish = क्या पृष्ठ पूरे हैं? तो उन्हें प्रकाशित कीजिए!

term = शब्द

meaning = अर्थ

translator = अनुवादक

whoever-carries-a-text-into-another = जो पाठ को दूसरी भाषा में ले जाता है

publisher = प्रकाशक

whoever-makes-a-book-of-it = जो उससे पुस्तक बनाता है

good-translation-is-work-that-nobody = अच्छा अनुवाद वह काम है जिसे कोई नहीं देखता।

the-state-says-whether-a-translation = स्थिति बताती है कि अनुवाद नया है, जाँचा हुआ है या पुराना पड़ गया है।
