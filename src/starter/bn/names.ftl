title = সেবার অবস্থা
address-example = পাতার ঠিকানা: বদলে নিন
address-known = পাতার ঠিকানা, git রিমোট থেকে
repository = ME/STATUS
links-example =
    এই লিংকগুলো আপনার রিপোজিটরির এডিটরে আগে থেকে পূরণ করা নতুন সমস্যা খোলে।
    ME/STATUS-এর জায়গায় আপনার রিপোজিটরি লিখুন, লিংকগুলো ফোনে বুকমার্ক করুন।
    ব্যবহারের সময় তারিখ দুই জায়গায় বদলান (ফাইলের নাম ও `date`)।
links-known =
    এই লিংকটি আপনার রিপোজিটরির এডিটরে আগে থেকে পূরণ করা নতুন সমস্যা খোলে।
    এটি ফোনে বুকমার্ক করুন। ব্যবহারের সময় তারিখ দুই জায়গায় বদলান
    (ফাইলের নাম ও `date`)।
post-name = outage
template-mail = mail
template-outage = outage
template-provider = provider
template-slow = slow
example = example
page-name = about
