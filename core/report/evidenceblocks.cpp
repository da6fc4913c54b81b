// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/diagnosisparts.h"

#include "core/base/choice.h"
#include "core/base/formats.h"
#include "core/report/commonblocks.h"
#include "core/report/compose.h"
#include "core/report/formwords.h"

#include <algorithm>

namespace axw::report {

using namespace Qt::Literals::StringLiterals;
using clients::Grade;
using diagnosis::DimensionScore;
using diagnosis::ItemScore;
using diagnosis::Mark;

namespace {

constexpr int hashLetters = 12; ///< enough to tell two files apart

class Evidence
{
public:
    Evidence(const DiagnosisSnapshot &snapshot, Language language) : m_snapshot(snapshot), m_words(snapshot.form, language) {}

    QList<Block> blocks()
    {
        m_blocks.append(Heading{1, m_words.word(u"부록: 근거자료"_s, u"Appendix: evidence"_s), {}});
        addTable();
        addPictures();
        return m_blocks;
    }

private:
    QList<const EvidenceFile *> filesOf(const QString &item) const
    {
        QList<const EvidenceFile *> files;
        for (const EvidenceFile &file : m_snapshot.evidence) {
            if (file.item == item)
                files.append(&file);
        }
        return files;
    }

    /// When a photograph was taken, else when a file was added.
    QString whenOf(const EvidenceFile &file) const
    {
        if (file.taken.isValid())
            return m_words.fill(u"%1 촬영"_s, u"taken %1"_s, {formatDateTime(file.taken, m_words.language())});
        return formatDate(file.added, m_words.language());
    }

    /// Name, note, size, hash and grade of a file; without name and note when it may not be shown.
    QList<Cell> cellsOf(const EvidenceFile &file) const
    {
        Cell name;
        if (file.grade == Grade::Closed) {
            name.runs = soft(m_words.word(u"공개 불가(이름 비공개)"_s, u"Not to be shown (name withheld)"_s));
        } else {
            name.runs = plain(file.name);
            if (!file.note.trimmed().isEmpty())
                name.runs.append(soft(u'\n' + file.note.trimmed()));
        }
        name.runs.append(soft(u'\n' + nameOf(file.grade, m_words.language()) + u", "_s + whenOf(file)));
        Cell size = textCell(formatBytes(file.bytes));
        size.value = file.bytes;
        return {name, size, softCell(file.hash.left(hashLetters))};
    }

    void addRows(Table &table, const QList<Cell> &first, const QList<const EvidenceFile *> &files) const
    {
        Row row;
        row.cells = first;
        if (files.isEmpty()) {
            row.cells.append({softCell(m_words.word(u"첨부 없음"_s, u"no file"_s)), textCell({}), textCell({})});
            table.rows.append(row);
            return;
        }
        for (const EvidenceFile *file : files) {
            row.cells.append(cellsOf(*file));
            table.rows.append(row);
            row.cells = {textCell({}), textCell({}), textCell({})};
        }
    }

    void addTable()
    {
        Table table;
        table.columns = {{8}, {32}, {10, Align::Centre}, {26}, {10, Align::End}, {14}};
        table.head = {headRow({m_words.word(u"번호"_s, u"No."_s), m_words.word(u"문항과 메모"_s, u"Item and note"_s), m_words.word(u"근거"_s, u"Grade"_s),
                               m_words.word(u"파일"_s, u"File"_s), m_words.word(u"크기"_s, u"Size"_s), m_words.word(u"해시"_s, u"Hash"_s)})};
        for (const DimensionScore &dimension : m_snapshot.scores.dimensions) {
            Table part;
            for (const ItemScore &item : dimension.items) {
                const auto files = filesOf(item.key);
                const QString note = item.answer.note.trimmed();
                if ((item.answer.mark != Mark::Level && files.isEmpty() && note.isEmpty()) || (dimension.switchedOff && files.isEmpty()))
                    continue;
                Cell asked = textCell(m_words.topicOf(item.key));
                if (!note.isEmpty())
                    asked.runs.append(soft(u'\n' + note));
                addRows(part, {textCell(m_snapshot.form.itemNumber(item.key)), asked,
                               item.score() ? textCell(diagnosis::evidenceCode(item.answer.evidence)) : emptyCell()}, files);
            }
            if (!part.rows.isEmpty()) {
                addGroup(table, m_words.nameOf(dimension.key));
                table.rows.append(part.rows);
            }
        }
        QList<const EvidenceFile *> others;
        for (const EvidenceFile &file : m_snapshot.evidence) {
            if (!m_snapshot.form.item(file.item))
                others.append(&file);
        }
        if (!others.isEmpty()) {
            addGroup(table, m_words.word(u"진단 전체"_s, u"The diagnosis as a whole"_s));
            // What belongs to one question stands together under it.
            std::stable_sort(others.begin(), others.end(), [](const EvidenceFile *a, const EvidenceFile *b) { return a->about < b->about; });
            for (qsizetype at = 0; at < others.size();) {
                qsizetype end = at + 1;
                while (end < others.size() && others[end]->about == others[at]->about)
                    ++end;
                addRows(table, {textCell({}), textCell(others[at]->about), textCell({})}, others.mid(at, end - at));
                at = end;
            }
        }
        table.whenEmpty = m_words.word(u"등록한 근거자료 없음"_s, u"No evidence file was added"_s);
        m_blocks.append(table);
        Outline notes;
        notes.items.append({2, plain(m_words.word(u"근거: E0 구두 확인, E1 문서·화면 확인, E2 데이터·현장 측정. 해시: 같은 파일인지 나중에 확인하기 위한 값의 앞 12자리"_s,
                                                  u"Grade: E0 stated, E1 shown, E2 measured. Hash: the first 12 letters of a value that proves later that a file is the same."_s))});
        m_blocks.append(notes);
    }

    void addGroup(Table &table, const QString &name) const
    {
        Row group;
        group.kind = Row::Kind::Group;
        group.cells = {spanning(textCell(name), 6)};
        table.rows.append(group);
    }

    void addPictures()
    {
        Pictures pictures;
        for (const EvidenceFile &file : m_snapshot.evidence) {
            if (file.grade != Grade::Open || !file.isPhoto)
                continue;
            const QString number = m_snapshot.form.itemNumber(file.item);
            const QString name = file.note.trimmed().isEmpty() ? file.name : file.note.trimmed();
            QString caption = number.isEmpty() ? name : number + u' ' + name;
            if (file.taken.isValid())
                caption += u", "_s + formatDateTime(file.taken, m_words.language());
            pictures.pictures.append({file.picture, caption});
        }
        if (pictures.pictures.isEmpty())
            return;
        m_blocks.append(Heading{2, m_words.word(u"공개 사진"_s, u"Photographs"_s), {}});
        m_blocks.append(pictures);
    }

    const DiagnosisSnapshot &m_snapshot;
    FormWords m_words;
    QList<Block> m_blocks;
};

} // namespace

QList<Block> evidenceBlocks(const DiagnosisSnapshot &snapshot, Language language)
{
    return Evidence(snapshot, language).blocks();
}

} // namespace axw::report
