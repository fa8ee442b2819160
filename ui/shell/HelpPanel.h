// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QTextBrowser;

namespace tramyte::ui {

/// What the page is for and its keys, beside the page, so that one can read and do.
class HelpPanel final : public QFrame {
    Q_OBJECT
public:
    explicit HelpPanel(QWidget* parent = nullptr);

    /// Shows resources/help/`topic`.`language`.md.
    void showTopic(const QString& topic);

private:
    QTextBrowser* m_browser;
};

} // namespace tramyte::ui
