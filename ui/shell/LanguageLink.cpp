// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/LanguageLink.h"

#include "ui/common/Preferences.h"

namespace tramyte::ui {

LanguageLink::LanguageLink(QWidget* parent) : QPushButton(parent)
{
    const bool isVietnamese = Preferences::language() == u"vi";
    setObjectName(QStringLiteral("languageLink"));
    setProperty("kind", "link");
    setText(
        isVietnamese ? QStringLiteral("English") : QStringLiteral("Tiếng Việt")); // said in the language it leads to
    setAccessibleName(text());
    setCursor(Qt::PointingHandCursor);
    connect(this, &QPushButton::clicked, this,
        [this, isVietnamese] { Q_EMIT wanted(isVietnamese ? QStringLiteral("en") : QStringLiteral("vi")); });
}

} // namespace tramyte::ui
