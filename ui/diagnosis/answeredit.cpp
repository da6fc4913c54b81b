// SPDX-FileCopyrightText: AX Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diagnosis/answeredit.h"

#include "ui/diagnosis/choiceedit.h"
#include "ui/diagnosis/fileedit.h"
#include "ui/diagnosis/momentedit.h"
#include "ui/diagnosis/pointedit.h"
#include "ui/diagnosis/rangeedit.h"
#include "ui/diagnosis/rankedit.h"
#include "ui/diagnosis/textedit.h"

namespace axw::diagnosis {

using namespace Qt::Literals::StringLiterals;
using forms::Type;

AnswerEdit *makeAnswerEdit(const EditContext &context, const Question &question, QWidget *parent)
{
    switch (question.type) {
    case Type::Integer:
    case Type::Decimal: return new LineAnswer(context, true, parent);
    case Type::Range: return new RangeAnswer(context, question, parent);
    case Type::SelectOne: return new ChoiceAnswer(context, ChoiceAnswer::Kind::One, parent);
    case Type::SelectMultiple: return new ChoiceAnswer(context, ChoiceAnswer::Kind::Several, parent);
    case Type::Acknowledge: return new ChoiceAnswer(context, ChoiceAnswer::Kind::Confirmed, parent);
    case Type::Rank: return new RankAnswer(context, parent);
    case Type::Date: return new MomentAnswer(context, true, false, parent);
    case Type::Time: return new MomentAnswer(context, false, true, parent);
    case Type::DateTime: return new MomentAnswer(context, true, true, parent);
    case Type::GeoPoint: return new PointAnswer(context, parent);
    case Type::Image:
    case Type::Audio:
    case Type::Video:
    case Type::File: return new FileAnswer(context, parent);
    case Type::Text:
        if (question.appearance.contains(u"multiline"_s))
            return new PageAnswer(context, parent);
        return new LineAnswer(context, false, parent);
    // The others are not asked; what they hold is a line of text.
    case Type::Barcode:
    case Type::Group:
    case Type::Repeat:
    case Type::Note:
    case Type::Calculate:
    case Type::Hidden:
    case Type::Start:
    case Type::End:
    case Type::Today:
    case Type::Username:
    case Type::DeviceId: return new LineAnswer(context, false, parent);
    }
    Q_UNREACHABLE();
}

} // namespace axw::diagnosis
