// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Translations.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>
#include <memory>

namespace tramyte {

QStringList languages()
{
    return {"vi", "en"};
}

bool installTranslator(QCoreApplication& application, const QString& language)
{
    if (!languages().contains(language))
        return false;
    const QString name = QStringLiteral("tramyte.translator");
    auto translator = std::make_unique<QTranslator>();
    if (!translator->load(":/i18n/tramyte_" + language + ".qm"))
        return false;
    // Whichever was there goes: Qt would ask it for what the new one lacks.
    delete application.findChild<QTranslator*>(name, Qt::FindDirectChildrenOnly);
    translator->setObjectName(name);
    translator->setParent(&application);
    application.installTranslator(translator.release());
    QLocale::setDefault(QLocale(language == "vi" ? "vi_VN" : "en_GB"));
    return true;
}

} // namespace tramyte
