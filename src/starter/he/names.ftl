title = מצב השירותים
address-example = כתובת הדף: שנו אותה
address-known = כתובת הדף, מה־remote של git
repository = ME/STATUS
links-example =
    הקישורים האלה פותחים את העורך של המאגר על תקלה חדשה, כבר ממולאת.
    החליפו את ME/STATUS במאגר שלכם ושמרו את הקישורים במועדפים בטלפון.
    כשמשתמשים באחד מהם, שנו את התאריך בשני המקומות (שם הקובץ ו־`date`).
links-known =
    הקישור הזה פותח את העורך של המאגר על תקלה חדשה, כבר ממולאת.
    שמרו אותו במועדפים בטלפון. כשמשתמשים בו, שנו את התאריך בשני המקומות
    (שם הקובץ ו־`date`).
post-name = outage
template-mail = mail
template-outage = outage
template-provider = provider
template-slow = slow
example = example
page-name = about
