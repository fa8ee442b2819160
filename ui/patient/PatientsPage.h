// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/Page.h"

class QPushButton;
class QTabWidget;

namespace tramyte::ui {

class DuplicatesTab;
class HouseholdsTab;
class ImportPanel;
class LookupsTab;
class PanelTab;
class PeopleTab;
class RequestsTab;

/// The people of the station: looked for, and taken over from lists. Each tab only for who may. Target: field = key of
/// a tab (`people`, `households` with id = household, `panel`, `import`, `duplicates`, `lookups`), or what to look for;
/// with an id, `duplicates` asks for the record to compare that one with.
class PatientsPage final : public Page {
    Q_OBJECT
public:
    explicit PatientsPage(Desk& desk, QWidget* parent = nullptr);

    QString helpTopic() const override { return QStringLiteral("patients"); }
    void open(const Target& target) override;
    void print() override;

private:
    void addTab(const char* key, const QString& title, QWidget* tab);

    QTabWidget* m_tabs;
    PeopleTab* m_people;
    DuplicatesTab* m_duplicates = nullptr; ///< for who may
    HouseholdsTab* m_households;
    PanelTab* m_panel = nullptr; ///< for those who may read visits
    ImportPanel* m_import;
    LookupsTab* m_lookups;
    RequestsTab* m_requests = nullptr; ///< for those who take requests in
    QPushButton* m_importButton;
};

} // namespace tramyte::ui
