// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnosis/answersheet.h"

#include "core/diagnosis/answersheetparts.h"
#include "core/diagnosis/answertable.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QHash>

namespace axw::diagnosis {

using namespace Qt::Literals::StringLiterals;
using namespace answersheet;
using files::BookCell;
using files::CellLook;
using forms::Node;
using forms::Place;
using forms::Type;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(axw::diagnosis)
};

constexpr int mostListColumns = 16'000; // a sheet has 16,384

bool isYes(const QString &expression)
{
    const QString text = expression.trimmed().toLower();
    return !text.isEmpty() && text != u"no" && text != u"false" && text != u"false()";
}

CellLook lookOf(const Node &node)
{
    switch (node.type) {
    case Type::Integer:
    case Type::Decimal:
    case Type::Range: return CellLook::NumberEntry;
    case Type::Date: return CellLook::DateEntry;
    default: return CellLook::Entry;
    }
}

/// What helps to fill it in: the form's own hint, then how the cell is to be written.
QString hintOf(const forms::Session &session, const Place &place, Language language)
{
    const Node &node = session.form().nodes[size_t(place.node)];
    QStringList lines;
    if (const QString own = session.shown(place, node.hint); !own.isEmpty())
        lines += own;
    const auto say = [&](const LocalizedText &text) { lines += text.in(language); };
    switch (node.type) {
    case Type::SelectMultiple: say({u"해당하는 것을 모두, 쌍반점(;)으로 나누어 적어 주십시오:"_s, u"All that apply, parted by semicolons:"_s}); break;
    case Type::Rank: say({u"모두 순서대로, 쌍반점(;)으로 나누어 적어 주십시오:"_s, u"All of them in order, parted by semicolons:"_s}); break;
    case Type::Integer: say({u"정수"_s, u"A whole number"_s}); break;
    case Type::Decimal: say({u"숫자"_s, u"A number"_s}); break;
    case Type::Range:
        lines += LocalizedText{u"%1부터 %2까지, %3 단위"_s, u"%1 to %2 in steps of %3"_s}.in(language).arg(
            node.parameters.value(u"start"_s, u"1"_s), node.parameters.value(u"end"_s, u"10"_s), node.parameters.value(u"step"_s, u"1"_s));
        break;
    case Type::Date: say({u"날짜: 2026-03-04"_s, u"A date: 2026-03-04"_s}); break;
    case Type::DateTime: say({u"날짜와 시각: 2026-03-04 09:30"_s, u"A date with its time: 2026-03-04 09:30"_s}); break;
    case Type::Time: say({u"시각: 09:30"_s, u"A time: 09:30"_s}); break;
    case Type::GeoPoint: say({u"위도와 경도: 37.55 126.99"_s, u"Latitude and longitude: 37.55 126.99"_s}); break;
    default: break;
    }
    if (node.type == Type::SelectMultiple || node.type == Type::Rank) {
        const QStringList offered = offeredTexts(session, place, language);
        lines += offered.mid(0, 40).join(u"; "_s) + (offered.size() > 40 ? u" …"_s : QString());
    }
    bool depends = !node.relevant.isEmpty();
    for (int up = node.parent; up >= 0 && !depends; up = session.form().nodes[size_t(up)].parent)
        depends = !session.form().nodes[size_t(up)].relevant.isEmpty();
    if (depends)
        say({u"앞의 답에 따라 해당하지 않으면 비워 두십시오."_s, u"Leave it empty where it does not apply after the answers before it."_s});
    if (isYes(node.required))
        say({u"필수"_s, u"Required"_s});
    return lines.join(u'\n');
}

/// Builds the sheet row by row.
class Maker
{
public:
    Maker(const forms::Session &session, const SheetHead &head) : m_session(session), m_head(head), m_numbers(itemNumbers(session.form())) {}

    files::Book make()
    {
        const Language language = m_head.language;
        m_sheet.name = LocalizedText{u"자가진단"_s, u"Self-assessment"_s}.in(language);
        m_sheet.widths = {8, 56, 40, 36, 44};
        m_sheet.isProtected = true;
        const QString title = m_session.form().settings.title;
        add({{title.isEmpty() ? m_head.formKey : title, CellLook::Section}, {m_head.clientName, CellLook::Section}, {{}, CellLook::Section}, {{}, CellLook::Section}, {{}, CellLook::Section}});
        add({{}, {LocalizedText{u"색칠된 칸만 채워 저장한 뒤 돌려보내 주십시오. 다 채우지 않아도 됩니다."_s,
                                u"Fill in the coloured cells only, save the file and send it back. It need not be complete."_s}
                      .in(language), CellLook::Quiet}});
        std::vector<BookCell> header;
        for (const LocalizedText &each : headers)
            header.push_back({each.in(language), CellLook::Header});
        add(std::move(header));
        m_sheet.frozenRows = int(m_sheet.rows.size());
        for (const Place &place : m_session.places())
            addPlace(place);
        files::Book book;
        book.title = title;
        book.sheets.push_back(std::move(m_sheet));
        book.sheets.push_back(hiddenHead());
        if (!m_columns.empty())
            book.sheets.push_back(hiddenLists());
        return book;
    }

private:
    const forms::Session &m_session;
    const SheetHead &m_head;
    const std::vector<QString> m_numbers;
    files::BookSheet m_sheet;
    std::vector<std::pair<QString, QString>> m_items; ///< number, path; no path for what cannot be answered here
    std::vector<QStringList> m_columns;
    QHash<QString, int> m_columnOf;

    void add(std::vector<BookCell> cells) { m_sheet.rows.push_back(std::move(cells)); }

    void addPlace(const Place &place)
    {
        const Node &node = m_session.form().nodes[size_t(place.node)];
        const QString number = m_numbers[size_t(place.node)];
        const QString label = m_session.label(place);
        if (node.isContainer()) {
            if (!number.isEmpty() && !label.isEmpty())
                add({{number, CellLook::Section}, {label, CellLook::Section}, {{}, CellLook::Section}, {{}, CellLook::Section}, {{}, CellLook::Section}});
            return;
        }
        if (node.type == Type::Note) {
            if (!label.isEmpty())
                add({{}, {label, CellLook::Quiet}});
            return;
        }
        if (number.isEmpty())
            return;
        const QString question = label.isEmpty() ? node.name : label;
        if (isFile(node.type) || isYes(node.readOnly)) {
            m_items.emplace_back(number, QString());
            const LocalizedText why = isFile(node.type) ? LocalizedText{u"사진과 파일은 따로 보내 주십시오."_s, u"Photographs and files are sent separately."_s}
                                                        : LocalizedText{u"채우지 않는 문항입니다."_s, u"Not to be filled in."_s};
            add({{number}, {question}, {}, {}, {why.in(m_head.language), CellLook::Quiet}});
            return;
        }
        m_items.emplace_back(number, forms::pathOf(m_session.form(), place));
        if (node.type == Type::SelectOne || node.type == Type::Acknowledge)
            offer(place);
        add({{number}, {question}, {{}, lookOf(node)}, {{}, CellLook::Entry}, {hintOf(m_session, place, m_head.language), CellLook::Quiet}});
    }

    void offer(const Place &place)
    {
        const QStringList texts = offeredTexts(m_session, place, m_head.language);
        const QString key = texts.join(u'\x1f');
        if (texts.isEmpty() || (!m_columnOf.contains(key) && m_columns.size() >= size_t(mostListColumns)))
            return;
        if (!m_columnOf.contains(key)) {
            m_columnOf.insert(key, int(m_columns.size()));
            m_columns.push_back(texts);
        }
        files::BookList list;
        list.row = int(m_sheet.rows.size());
        list.column = answerAt;
        list.sheet = listsSheet;
        list.listColumn = m_columnOf[key];
        list.lastRow = int(texts.size()) - 1;
        list.wrong = LocalizedText{u"목록에서 골라 주십시오."_s, u"Choose from the list, please."_s}.in(m_head.language);
        m_sheet.lists.push_back(std::move(list));
    }

    files::BookSheet hiddenHead() const
    {
        files::BookSheet sheet;
        sheet.name = headSheet;
        sheet.isHidden = true;
        sheet.isProtected = true;
        const auto say = [&](const QString &key, const QString &value) { sheet.rows.push_back({{key}, {value}}); };
        say(mark, layout);
        say(u"form"_s, m_head.formKey);
        say(u"version"_s, QString::number(m_head.formVersion));
        say(u"client"_s, m_head.client.toString());
        say(u"name"_s, m_head.clientName);
        say(u"language"_s, languageCode(m_head.language));
        say(u"check"_s, askedHash(m_session.form()));
        say(u"items"_s, QString::number(m_items.size()));
        for (const auto &[number, path] : m_items)
            say(number, path);
        return sheet;
    }

    files::BookSheet hiddenLists() const
    {
        files::BookSheet sheet;
        sheet.name = listsSheet;
        sheet.isHidden = true;
        sheet.isProtected = true;
        for (size_t column = 0; column < m_columns.size(); ++column) {
            const QStringList &texts = m_columns[column];
            if (sheet.rows.size() < size_t(texts.size()))
                sheet.rows.resize(size_t(texts.size()));
            for (qsizetype row = 0; row < texts.size(); ++row) {
                auto &cells = sheet.rows[size_t(row)];
                cells.resize(std::max(cells.size(), column + 1));
                cells[column].text = texts[row];
            }
        }
        return sheet;
    }
};

} // namespace

QString askedHash(const forms::Form &form)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const auto add = [&](const QString &text) { hash.addData((text + u'\x1f').toUtf8()); };
    for (size_t at = 0; at < form.nodes.size(); ++at) {
        const Node &node = form.nodes[at];
        add(form.path(int(at)));
        add(QString::number(int(node.type)));
        if (const forms::ChoiceList *list = form.list(node.list)) {
            for (const forms::Choice &choice : list->choices)
                add(choice.name);
        }
    }
    return QString::fromLatin1(hash.result().toHex().left(32));
}

Result<files::Book> answerSheet(const forms::Session &session, const SheetHead &head)
{
    QStringList repeats;
    for (const Node &node : session.form().nodes) {
        if (node.type == Type::Repeat)
            repeats += Words::tr("“%1” (row %2)").arg(node.name).arg(node.row);
    }
    if (!repeats.isEmpty())
        return fail(Error::Kind::Invalid, Words::tr("A file to be filled in cannot hold repeats, and this form has some: %1. Fill it in the program, or without them.").arg(repeats.join(u", "_s)));
    return Maker(session, head).make();
}

} // namespace axw::diagnosis
