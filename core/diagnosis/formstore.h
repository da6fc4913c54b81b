// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/forms/form.h"

#include <QCoreApplication>
#include <QDateTime>

#include <map>
#include <memory>
#include <optional>
#include <vector>

namespace axw::store {
class BlobStore;
class Database;
}

namespace axw::diagnosis {

/// A questionnaire that was imported, in one of its versions. Its workbook never changes: another wording is another
/// version.
struct FormRecord
{
    FormId id;
    QString key; ///< the form's id, "oairi"
    int version = 0; ///< counted from 1, or from what the program carries
    QString title;
    QString file; ///< hash of the workbook's bytes
    QString attachments; ///< {"regions.csv": "hash"}; see attachmentHashes()
    QDateTime added; ///< UTC
    QString addedBy;
    bool operator==(const FormRecord &) const = default;

    QMap<QString, QString> attachmentHashes() const;
    void setAttachmentHashes(const QMap<QString, QString> &hashes);
};

/// The questionnaires of the workspace, and those the program carries whether or not the workspace keeps them yet. The
/// writing functions are called within one recorded edit.
class FormStore
{
    Q_DECLARE_TR_FUNCTIONS(axw::diagnosis::FormStore)

public:
    FormStore(store::Database &database, const store::BlobStore &blobs, const Clock &clock)
        : m_database(database), m_blobs(blobs), m_clock(clock)
    {
    }

    /// By key, the newest version of each first.
    Result<std::vector<FormRecord>> all() const;
    Result<FormRecord> record(FormId id) const;
    Result<std::optional<FormRecord>> newest(const QString &key) const;

    /// The questionnaire itself, read once. NotFound when its file has not come yet, Damaged when it cannot be read.
    Result<std::shared_ptr<const forms::Form>> form(FormId id) const;
    /// The workbook's bytes as they were imported.
    Result<QByteArray> workbook(FormId id) const;

    /// How many assessments were begun with a version.
    Result<qint64> uses(FormId id) const;
    /// The same of a version that the program carries.
    Result<qint64> uses(const QString &builtinKey, int version) const;

    /// Whether it comes with the program.
    static bool isCarried(FormId id);

    /// Keeps a form that the program carries, once it is used; does nothing for one that is kept.
    Result<> keep(FormId id);
    /// Keeps a form that was read from these bytes as the next version of its key. `carried` is the version of that
    /// key that the program itself carries, 0 for none.
    Result<FormRecord> add(const forms::Form &form, const QByteArray &workbook, int carried, const QString &person);
    /// Takes away a version nobody filled. Invalid when an assessment uses it or the program carries it.
    Result<> remove(FormId id);

private:
    Result<std::vector<FormRecord>> kept(const QString &key) const;

    store::Database &m_database;
    const store::BlobStore &m_blobs;
    const Clock &m_clock;
    mutable std::map<FormId, std::shared_ptr<const forms::Form>> m_read;
};

} // namespace axw::diagnosis
