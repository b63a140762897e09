title = सेवाओं की स्थिति
address-example = पेज का पता: इसे बदलें
address-known = पेज का पता, git रिमोट से
repository = ME/STATUS
links-example =
    ये लिंक आपकी रिपॉज़िटरी का एडिटर पहले से भरी नई समस्या पर खोलते हैं।
    ME/STATUS की जगह अपनी रिपॉज़िटरी लिखें और लिंक फ़ोन पर बुकमार्क करें।
    इस्तेमाल करते समय तारीख दोनों जगह बदलें (फ़ाइल का नाम और `date`)।
links-known =
    यह लिंक आपकी रिपॉज़िटरी का एडिटर पहले से भरी नई समस्या पर खोलता है।
    इसे फ़ोन पर बुकमार्क करें। इस्तेमाल करते समय तारीख दोनों जगह बदलें
    (फ़ाइल का नाम और `date`)।
post-name = outage
template-mail = mail
template-outage = outage
template-provider = provider
template-slow = slow
example = example
page-name = about
