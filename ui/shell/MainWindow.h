// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/Page.h"
#include "ui/common/Theme.h"

#include <QPointer>
#include <QWidget>
#include <map>

class QLabel;
class QScrollArea;
class QPushButton;
class QVBoxLayout;

namespace tramyte::ui {

class FittingStack;
class HelpPanel;
class SearchBox;
class StatusLine;

/// What a user works in: sections at the left, the search box at the top, one page, the status line. Made anew for each
/// user and language.
class MainWindow final : public QWidget, public Remembers {
    Q_OBJECT
public:
    explicit MainWindow(Desk& desk, QWidget* parent = nullptr);

    void go(const Target& target);
    Page* currentPage() const;
    QString currentKey() const { return m_current; }
    /// Keys of the pages that this user may open, in the order of the side bar.
    QStringList pageKeys() const;
    void keepDrafts();
    /// Whether slow work is under way that would end with this window: then it says so.
    bool refusesToEnd();
    /// Which page is shown, and what stood and was typed on each that was opened.
    Memory memory() const override;
    /// Before it is shown: its pages come back as they were, each when it is opened.
    void recall(const Memory& memory) override;

Q_SIGNALS:
    void lockWanted();
    void languageWanted(const QString& language);
    void themeWanted(const QString& mode);

protected:
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    /// F1 where a page has no F1 of its own: somebody new stands at the desk. Escape takes the help away.
    void keyPressEvent(QKeyEvent* event) override;

private:
    QWidget* makeSideBar();
    QWidget* makeTopBar();
    Page* page(const QString& key);
    void addShortcuts();
    void takeScan(const QString& text);
    void bringUp(const QString& key, Page& shown);
    void startAgain();
    void showHelp(bool shows);
    void placeHelp();

    Desk& m_desk;
    SearchBox* m_search = nullptr;
    FittingStack* m_stack;
    QScrollArea* m_scroll;
    HelpPanel* m_help;
    StatusLine* m_status;
    std::map<QString, Page*> m_pages;
    std::map<QString, QPushButton*> m_buttons;
    QString m_current;
    Memory m_kept;                  ///< of pages that were not opened again yet
    Memory m_start;                 ///< where to begin again
    QPointer<QWidget> m_beforeHelp; ///< had the focus
};

} // namespace tramyte::ui
