// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/patient/DataRequest.h"

namespace tramyte::storage {
class Database;
}

namespace tramyte::patient {

/// A line of the register: the request and whom it is about.
struct ListedRequest {
    DataRequest request;
    QString patientCode;
    QString patientName;
};

/// All SQL of requests.
class DataRequestRepository {
public:
    explicit DataRequestRepository(storage::Database& db) : m_db(db) {}

    Result<std::optional<DataRequest>> find(DataRequestId id) const;
    Result<std::optional<DataRequest>> findByNumber(const QString& number) const;
    /// Error: NotFound.
    Result<DataRequest> require(DataRequestId id) const;
    /// The newest first.
    Result<std::vector<DataRequest>> list(PatientId patient) const;
    /// Those that are open, the one due first at the top.
    Result<std::vector<ListedRequest>> listOpen() const;
    /// Closed ones before `before` (none: the newest), newest first.
    Result<std::vector<ListedRequest>> listClosed(DataRequestId before, int limit) const;
    Result<void> insert(const DataRequest& request);
    /// Error: Conflict.
    Result<void> update(const DataRequest& request);

private:
    storage::Database& m_db;
};

} // namespace tramyte::patient
