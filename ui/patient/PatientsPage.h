// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/Page.h"

class QPushButton;
class QTabWidget;

namespace tramyte::ui {

class HouseholdsTab;
class ImportPanel;
class PanelTab;
class PeopleTab;

/// The people of the station: looked for, and taken over from lists. Each tab only for who may. Target: field = key of
/// a tab (`people`, `households`
/// with id = household, `panel`, `import`), or what to look for.
class PatientsPage final : public Page {
    Q_OBJECT
public:
    explicit PatientsPage(Desk& desk, QWidget* parent = nullptr);

    QString helpTopic() const override { return QStringLiteral("patients"); }
    void open(const Target& target) override;
    void print() override;

private:
    void addTab(const char* key, const QString& title, QWidget* tab);
    void chooseFile();
    void showImport(bool isShown);

    QTabWidget* m_tabs;
    PeopleTab* m_people;
    HouseholdsTab* m_households;
    PanelTab* m_panel = nullptr; ///< for those who may read visits
    ImportPanel* m_import;
    QPushButton* m_importButton;
};

} // namespace tramyte::ui
