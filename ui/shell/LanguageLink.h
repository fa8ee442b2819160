// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

namespace tramyte::ui {

/// Before anybody has logged in: a link to the other language of the windows.
class LanguageLink final : public QPushButton {
    Q_OBJECT
public:
    explicit LanguageLink(QWidget* parent = nullptr);

Q_SIGNALS:
    void wanted(const QString& language);
};

} // namespace tramyte::ui
