// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

namespace tramyte::ui {

/// Chooses the professional title of a user from the list; a title of before that the list does not have stays shown.
class TitleBox final : public QComboBox {
    Q_OBJECT
public:
    explicit TitleBox(const QStringList& titles, QWidget* parent = nullptr);

    /// Empty: none.
    QString title() const;
    void setTitle(const QString& title);

private:
    int m_listed = 0; ///< entries that are not of the user shown alone
};

} // namespace tramyte::ui
