// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/tables.h"

#include "core/files/csv.h"

namespace axw::forms {

using namespace Qt::Literals::StringLiterals;

namespace {

const xmlChar *raw(const QByteArray &utf8)
{
    return reinterpret_cast<const xmlChar *>(utf8.constData());
}

/// A column's header as an element's name: what no name may hold becomes an underline.
QByteArray elementName(QString header)
{
    for (QChar &c : header) {
        if (!c.isLetterOrNumber() && c != u'_' && c != u'-' && c != u'.')
            c = u'_';
    }
    if (header.isEmpty() || header.front().isDigit())
        header.prepend(u'_');
    return header.toUtf8();
}

QString fileName(const Form &form, const QString &id)
{
    if (form.files.contains(id))
        return id;
    return form.files.contains(id + u".csv"_s) ? id + u".csv"_s : QString();
}

} // namespace

const ChoiceList *listOf(const Form &form, const QString &id)
{
    if (const ChoiceList *list = form.list(id))
        return list;
    for (const ChoiceList &list : form.lists) {
        if (!list.file.isEmpty() && (list.file == id || list.file.section(u'.', 0, -2) == id))
            return &list;
    }
    return nullptr;
}

bool hasFile(const Form &form, const QString &id)
{
    return !fileName(form, id).isEmpty();
}

Tables::~Tables()
{
    for (const Document &each : std::as_const(m_documents))
        xmlFreeDoc(each.document);
}

QString Tables::textOf(xmlNodePtr node)
{
    xmlChar *content = xmlNodeGetContent(node);
    const QString text = QString::fromUtf8(reinterpret_cast<const char *>(content));
    xmlFree(content);
    return text;
}

const Tables::Document &Tables::documentOf(const QString &id)
{
    auto known = m_documents.find(id);
    if (known != m_documents.end())
        return *known;
    Document made;
    if (const ChoiceList *list = listOf(m_form, id))
        made = fromList(*list);
    else if (const auto table = fileNamed(id))
        made = fromFile(*table);
    return *m_documents.insert(id, made);
}

xmlNodePtr Tables::instance(const QString &id)
{
    return documentOf(id).top;
}

xmlNodePtr Tables::item(const QString &list, size_t choice)
{
    const Document &document = documentOf(list);
    return choice < document.items.size() ? document.items[choice] : nullptr;
}

Tables::Document Tables::fromList(const ChoiceList &list) const
{
    Document made;
    made.document = xmlNewDoc(nullptr);
    made.top = xmlNewDocNode(made.document, nullptr, raw("instance"), nullptr);
    xmlDocSetRootElement(made.document, made.top);
    xmlNodePtr root = xmlNewChild(made.top, nullptr, raw("root"), nullptr);
    for (const Choice &choice : list.choices) {
        xmlNodePtr item = made.items.emplace_back(xmlNewChild(root, nullptr, raw("item"), nullptr));
        xmlNewTextChild(item, nullptr, raw("name"), raw(choice.name.toUtf8()));
        QString label = choice.label.value(m_form.settings.defaultLanguage);
        if (label.isEmpty() && !choice.label.isEmpty())
            label = choice.label.first();
        xmlNewTextChild(item, nullptr, raw("label"), raw(label.toUtf8()));
        for (auto column = choice.columns.cbegin(); column != choice.columns.cend(); ++column) {
            if (column.key() != u"name" && column.key() != u"label")
                xmlNewTextChild(item, nullptr, raw(elementName(column.key())), raw(column.value().toUtf8()));
        }
        if (choice.score && !choice.columns.contains(u"score"_s))
            xmlNewTextChild(item, nullptr, raw("score"), raw(QByteArray::number(*choice.score)));
    }
    return made;
}

Tables::Document Tables::fromFile(const Table &table) const
{
    Document made;
    made.document = xmlNewDoc(nullptr);
    made.top = xmlNewDocNode(made.document, nullptr, raw("instance"), nullptr);
    xmlDocSetRootElement(made.document, made.top);
    xmlNodePtr root = xmlNewChild(made.top, nullptr, raw("root"), nullptr);
    for (const QStringList &row : table.rows) {
        xmlNodePtr item = made.items.emplace_back(xmlNewChild(root, nullptr, raw("item"), nullptr));
        for (qsizetype i = 0; i < table.columns.size(); ++i)
            xmlNewTextChild(item, nullptr, raw(elementName(table.columns[i])), raw(row.value(i).toUtf8()));
    }
    return made;
}

std::shared_ptr<Tables::Table> Tables::fileNamed(const QString &name)
{
    const QString file = fileName(m_form, name);
    if (file.isEmpty())
        return {};
    auto &known = m_files[file];
    if (known)
        return known;
    known = std::make_shared<Table>();
    QString text = QString::fromUtf8(m_form.files.value(file));
    if (text.startsWith(QChar::ByteOrderMark))
        text.remove(0, 1);
    const auto rows = files::parseCsv(text, files::guessSeparator(text));
    if (!rows || rows->isEmpty())
        return known;
    const auto plain = [](const files::SheetRow &row) {
        QStringList cells;
        for (const files::SheetCell &cell : row.cells) {
            while (cells.size() < cell.column)
                cells += QString();
            cells += cell.text;
        }
        return cells;
    };
    for (const QString &header : plain(rows->front()))
        known->columns += header.trimmed();
    for (qsizetype i = 1; i < rows->size(); ++i)
        known->rows.push_back(plain(rows->at(i)));
    return known;
}

std::optional<QString> Tables::lookUp(const QString &file, const QString &column, const QString &keyColumn, const QString &key)
{
    const auto table = fileNamed(file);
    if (!table)
        return {};
    const qsizetype wanted = table->columns.indexOf(column);
    const qsizetype keys = table->columns.indexOf(keyColumn);
    if (wanted < 0 || keys < 0)
        return {};
    auto &byKey = table->byKey[keyColumn];
    if (byKey.isEmpty()) {
        for (size_t row = table->rows.size(); row-- > 0;) // the first of two rows with one key wins
            byKey.insert(table->rows[row].value(keys), int(row));
    }
    const auto found = byKey.constFind(key);
    return found == byKey.cend() ? QString() : table->rows[size_t(*found)].value(wanted);
}

} // namespace axw::forms
