// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QTextBrowser;

namespace tramyte::ui {

/// What the page is for and its keys. It lies over one side of the page, so that one can read and do; the other side is
/// a button away.
class HelpPanel final : public QFrame {
    Q_OBJECT
public:
    explicit HelpPanel(QWidget* parent = nullptr);

    /// Shows resources/help/`topic`.`language`.md.
    void showTopic(const QString& topic);
    bool isAtLeft() const { return m_isAtLeft; }

Q_SIGNALS:
    void closed();
    void sideChanged();

private:
    QTextBrowser* m_browser;
    bool m_isAtLeft = false;
};

} // namespace tramyte::ui
