// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/forms/form.h"

#include <QHash>

#include <libxml/tree.h>

#include <memory>
#include <optional>

namespace axw::forms {

/// The lists and files of a form as expressions reach them: instance('list')/root/item, pulldata(). Each is made when
/// it is first asked for.
class Tables
{
public:
    explicit Tables(const Form &form) : m_form(form) {}
    ~Tables();
    Tables(const Tables &) = delete;
    Tables &operator=(const Tables &) = delete;

    /// The element above 'root'; null for no such list or file.
    xmlNodePtr instance(const QString &id);
    /// One choice of a list as an item; null for none.
    xmlNodePtr item(const QString &list, size_t choice);
    /// A cell of the file's first row whose key column holds this key. Nothing for no such file or column; empty for no
    /// such row.
    std::optional<QString> lookUp(const QString &file, const QString &column, const QString &keyColumn, const QString &key);

    static QString textOf(xmlNodePtr node);

private:
    struct Document
    {
        xmlDocPtr document = nullptr;
        xmlNodePtr top = nullptr;
        std::vector<xmlNodePtr> items;
    };
    struct Table
    {
        QStringList columns;
        std::vector<QStringList> rows;
        QHash<QString, QHash<QString, int>> byKey; ///< column, key, row
    };

    const Form &m_form;
    QHash<QString, Document> m_documents;
    QHash<QString, std::shared_ptr<Table>> m_files;

    const Document &documentOf(const QString &id);
    std::shared_ptr<Table> fileNamed(const QString &name);
    Document fromList(const ChoiceList &list) const;
    Document fromFile(const Table &table) const;
};

/// The list or file that instance('id') names: a choices list by its name, a file by its name with or without ".csv".
const ChoiceList *listOf(const Form &form, const QString &id);
bool hasFile(const Form &form, const QString &id);

} // namespace axw::forms
