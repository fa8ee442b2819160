// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/Page.h"

class QPushButton;
class QTabWidget;

namespace tramyte::ui {

class ImportPanel;
class PeopleTab;
class RequestsTab;

/// The people of the station: looked for, and taken over from lists. Each tab only for who may. Target: field = key of
/// a tab (`people`, `import`), or what to look for.
class PatientsPage final : public Page {
    Q_OBJECT
public:
    explicit PatientsPage(Desk& desk, QWidget* parent = nullptr);

    QString helpTopic() const override { return QStringLiteral("patients"); }
    void open(const Target& target) override;

private:
    void addTab(const char* key, const QString& title, QWidget* tab);
    void chooseFile();
    void showImport(bool isShown);

    QTabWidget* m_tabs;
    PeopleTab* m_people;
    ImportPanel* m_import;
    RequestsTab* m_requests = nullptr; ///< for those who take requests in
    QPushButton* m_importButton;
};

} // namespace tramyte::ui
