// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/Page.h"
#include "ui/common/Theme.h"

#include <QWidget>
#include <map>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace tramyte::ui {

class FittingStack;
class HelpPanel;
class SearchBox;
class StatusLine;

/// What a user works in: sections at the left, the search box at the top, one page, the status line. Made anew for each
/// user and language.
class MainWindow final : public QWidget {
    Q_OBJECT
public:
    explicit MainWindow(Desk& desk, QWidget* parent = nullptr);

    void go(const Target& target);
    Page* currentPage() const;
    QString currentKey() const { return m_current; }
    /// Keys of the pages that this user may open, in the order of the side bar.
    QStringList pageKeys() const;
    void keepDrafts();

Q_SIGNALS:
    void lockWanted();
    void languageWanted(const QString& language);
    void themeWanted(const QString& mode);

protected:
    void showEvent(QShowEvent* event) override;
    /// F1 where a page has no F1 of its own: somebody new stands at the desk.
    void keyPressEvent(QKeyEvent* event) override;

private:
    QWidget* makeSideBar();
    QWidget* makeTopBar();
    Page* page(const QString& key);
    void addShortcuts();
    void takeScan(const QString& text);

    Desk& m_desk;
    SearchBox* m_search = nullptr;
    FittingStack* m_stack;
    HelpPanel* m_help;
    StatusLine* m_status;
    std::map<QString, Page*> m_pages;
    std::map<QString, QPushButton*> m_buttons;
    QString m_current;
};

} // namespace tramyte::ui
