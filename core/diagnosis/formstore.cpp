// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnosis/formstore.h"

#include "core/base/korean.h"
#include "core/diagnosis/builtin.h"
#include "core/forms/reader.h"
#include "core/store/blobs.h"
#include "core/store/table.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <tuple>

using namespace Qt::Literals::StringLiterals;

namespace axw::store {

template<>
struct TableOf<diagnosis::FormRecord>
{
    using F = diagnosis::FormRecord;
    static constexpr const char *name = "form";
    static auto columns()
    {
        return std::tuple(column("key", &F::key), column("version", &F::version), column("title", &F::title),
                          column("file", &F::file), column("attachments", &F::attachments), column("added", &F::added),
                          column("added_by", &F::addedBy));
    }
};

} // namespace axw::store

namespace axw::diagnosis {

QMap<QString, QString> FormRecord::attachmentHashes() const
{
    QMap<QString, QString> hashes;
    const QJsonObject object = QJsonDocument::fromJson(attachments.toUtf8()).object();
    for (auto each = object.begin(); each != object.end(); ++each)
        hashes.insert(each.key(), each->toString());
    return hashes;
}

void FormRecord::setAttachmentHashes(const QMap<QString, QString> &hashes)
{
    QJsonObject object;
    for (auto each = hashes.begin(); each != hashes.end(); ++each)
        object.insert(each.key(), each.value());
    attachments = hashes.isEmpty() ? QString() : QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

namespace {

/// The record of a form that the program carries, as it would be kept.
Result<FormRecord> carriedRecord(const QString &key)
{
    AXW_TRY_ASSIGN(form, builtinQuestionnaire(key));
    FormRecord record;
    record.id = carriedFormId(key);
    record.key = key;
    record.version = form->settings.version.toInt();
    record.title = normalLine(form->settings.title);
    return record;
}

/// The key of a carried form; empty for an imported one.
QString carriedKey(FormId id)
{
    for (const QString &key : carriedFormKeys()) {
        if (carriedFormId(key) == id)
            return key;
    }
    return {};
}

} // namespace

bool FormStore::isCarried(FormId id)
{
    return !carriedKey(id).isEmpty();
}

/// Of one key, or of all; by key, the newest version first.
Result<std::vector<FormRecord>> FormStore::kept(const QString &key) const
{
    AXW_TRY_ASSIGN(records, key.isEmpty() ? store::select<FormRecord>(m_database, "")
                                          : store::select<FormRecord>(m_database, "WHERE key = ?1", {key}));
    for (const QString &carried : carriedFormKeys()) {
        if (!key.isEmpty() && key != carried)
            continue;
        AXW_TRY_ASSIGN(record, carriedRecord(carried));
        if (std::none_of(records.begin(), records.end(), [&](const FormRecord &each) { return each.id == record.id; }))
            records.push_back(record);
    }
    std::sort(records.begin(), records.end(), [](const FormRecord &one, const FormRecord &other) {
        return std::tuple(one.key, -one.version, other.id.uuid()) < std::tuple(other.key, -other.version, one.id.uuid());
    });
    return records;
}

Result<std::vector<FormRecord>> FormStore::all() const
{
    return kept({});
}

Result<FormRecord> FormStore::record(FormId id) const
{
    AXW_TRY_ASSIGN(found, store::find<FormRecord>(m_database, id));
    if (found)
        return *found;
    if (const QString key = carriedKey(id); !key.isEmpty())
        return carriedRecord(key);
    return fail(Error::Kind::NotFound, tr("This form is not in the workspace."), id.toString());
}

Result<std::optional<FormRecord>> FormStore::newest(const QString &key) const
{
    AXW_TRY_ASSIGN(found, kept(key));
    return key.isEmpty() || found.empty() ? std::nullopt : std::optional(found.front());
}

Result<QByteArray> FormStore::workbook(FormId id) const
{
    if (const QString key = carriedKey(id); !key.isEmpty())
        return builtinWorkbook(key);
    AXW_TRY_ASSIGN(known, record(id));
    return m_blobs.read(known.file);
}

Result<> FormStore::keep(FormId id)
{
    const QString key = carriedKey(id);
    AXW_TRY_ASSIGN(found, store::find<FormRecord>(m_database, id));
    if (key.isEmpty() || found)
        return {};
    AXW_TRY_ASSIGN(record, carriedRecord(key));
    AXW_TRY_ASSIGN(bytes, builtinWorkbook(key));
    AXW_TRY_ASSIGN(hash, m_blobs.put(bytes));
    record.file = hash;
    return store::insert(m_database, record);
}

Result<std::shared_ptr<const forms::Form>> FormStore::form(FormId id) const
{
    if (const QString key = carriedKey(id); !key.isEmpty())
        return builtinQuestionnaire(key);
    if (const auto read = m_read.find(id); read != m_read.end())
        return read->second;
    AXW_TRY_ASSIGN(known, record(id));
    AXW_TRY_ASSIGN(bytes, m_blobs.read(known.file));
    QMap<QString, QByteArray> files;
    const auto hashes = known.attachmentHashes();
    for (auto each = hashes.begin(); each != hashes.end(); ++each) {
        AXW_TRY_ASSIGN(content, m_blobs.read(each.value()));
        files.insert(each.key(), content);
    }
    forms::Reading reading = forms::readWorkbook(bytes, forms::filesOf(files));
    if (!reading.isGood()) {
        return fail(Error::Kind::Damaged, tr("The form %1, version %2, cannot be used any more. Import it again.").arg(known.key).arg(known.version),
                    reading.problems.empty() ? QString() : reading.problems.front().why);
    }
    auto form = std::make_shared<const forms::Form>(std::move(reading.form));
    m_read.emplace(id, form);
    return form;
}

Result<FormRecord> FormStore::add(const forms::Form &form, const QByteArray &workbook, int carried, const QString &person)
{
    FormRecord record;
    record.id = FormId::create();
    record.key = form.settings.id;
    if (record.key.isEmpty())
        return fail(Error::Kind::Invalid, tr("The form has no %1. Write one into the sheet “%2”.").arg(u"form_id"_s, u"settings"_s));
    AXW_TRY_ASSIGN(before, newest(record.key));
    record.version = std::max(carried, before ? before->version : 0) + 1;
    record.title = normalLine(form.settings.title);
    AXW_TRY_ASSIGN(hash, m_blobs.put(workbook));
    record.file = hash;
    QMap<QString, QString> hashes;
    for (auto each = form.files.begin(); each != form.files.end(); ++each) {
        AXW_TRY_ASSIGN(put, m_blobs.put(each.value()));
        hashes.insert(each.key(), put);
    }
    record.setAttachmentHashes(hashes);
    record.added = m_clock.nowUtc();
    record.addedBy = normalLine(person);
    AXW_TRY(store::insert(m_database, record));
    return record;
}

Result<qint64> FormStore::uses(FormId id) const
{
    return m_database.count("SELECT count(*) FROM assessment WHERE template = ?1", {id});
}

Result<qint64> FormStore::uses(const QString &builtinKey, int version) const
{
    return m_database.count("SELECT count(*) FROM assessment WHERE template IS NULL AND form = ?1 AND form_version = ?2", {builtinKey, version});
}

Result<> FormStore::remove(FormId id)
{
    AXW_TRY_ASSIGN(known, record(id));
    if (isCarried(id))
        return fail(Error::Kind::Invalid, tr("The form %1 comes with the program and stays.").arg(known.key));
    AXW_TRY_ASSIGN(used, uses(id));
    if (used > 0)
        return fail(Error::Kind::Invalid,
                    tr("Version %1 of the form %2 stays: %n assessment(s) were filled with it.", nullptr, int(used)).arg(known.version).arg(known.key));
    return store::remove<FormRecord>(m_database, id);
}

} // namespace axw::diagnosis
